// Sections of waivers and closed periods.
#include <algorithm>

#include "load/section.hpp"

namespace campaign {

template <>
Waiver decode(Fields& fields) {
  return {
      .check = fields.required<Located<std::string>>("check"),
      .subject = fields.required<Located<SubjectId>>("subject"),
      .reason = fields.required<std::string>("reason"),
      .approved_by = fields.optional<std::string>("approved-by"),
      .until = fields.required<Located<Date>>("until"),
  };
}

template <>
Reopening decode(Fields& fields) {
  return {
      .on = fields.required<Date>("on"),
      .reason = fields.required<std::string>("reason"),
      .by = fields.optional<std::string>("by"),
  };
}

namespace {

/// Any scalar: what a value means is known to who closes a period.
std::vector<ClosedValue> closed_values(Fields& fields) {
  std::vector<ClosedValue> values;
  const auto node = fields.value("values");
  if (!node) return values;
  if (auto wrong = unless_kind(node, yaml::Kind::mapping, "values"))
    return fields.problem(std::move(*wrong)), values;
  for (auto key = node.first_child(); key; key = key.next().next()) {
    if (auto wrong = unless_kind(key.next(), yaml::Kind::scalar, key.text()))
      fields.problem(std::move(*wrong));
    values.push_back({std::string(key.text()), std::string(key.next().text()), key.next().span()});
  }
  std::sort(values.begin(), values.end(),
            [](const ClosedValue& a, const ClosedValue& b) { return a.key < b.key; });
  return values;
}

}  // namespace

template <>
ClosedPeriod decode(Fields& fields) {
  return {
      .period = fields.required<Located<Period>>("period"),
      .on = fields.optional<Date>("on"),
      .by = fields.optional<std::string>("by"),
      .digest = fields.optional<std::string>("digest"),
      .values = closed_values(fields),
      .reopened = fields.record<Reopening>("reopened"),
      .span = fields.span(),
  };
}

void sections::waivers(Section& section) { section.list(section.campaign.waivers); }
void sections::closed_periods(Section& section) { section.list(section.campaign.closed_periods); }

}  // namespace campaign
