// Sections of scoring beside the criteria: bonuses, penalties, grades.
#include "base/message.hpp"
#include "load/field_checks.hpp"
#include "load/in_force.hpp"
#include "load/plan_points.hpp"
#include "load/quota_amount.hpp"
#include "load/section.hpp"

namespace campaign {
namespace {

std::optional<Points> limit(Fields& fields) {
  const auto read = points_from_zero(fields, "limit");
  return read ? std::optional(**read) : std::nullopt;
}

/// `2` for each time, or `0.5..5` by the mark.
void read_points(Fields& fields, Adjustment& adjustment) {
  const auto node = fields.value("points");
  const std::string_view text = node && node.kind() == yaml::Kind::scalar ? node.text() : "";
  const size_t dots = text.find("..");
  if (dots == text.npos) {
    adjustment.points = required_points_from_zero(fields, "points");
    return;
  }
  const AskedNumber asked{.most = Points::whole(kMostPoints)};
  const auto first = parse_points(text.substr(0, dots), asked);
  const auto last = parse_points(text.substr(dots + 2), asked);
  const auto* least = std::get_if<Points>(&first);
  const auto* most = std::get_if<Points>(&last);
  if (!least || !most || *least < Points() || *most <= *least || *most > asked.most)
    return fields.problem({.check = field_checks::number_grammar,
                           .span = node.span(),
                           .message = say("`{}` is no range of points", text),
                           .help = tr("write the least and the most points as `0.5..5`")});
  adjustment.points = {*least, node.span()};
  adjustment.most = *most;
}

}  // namespace

template <>
Adjustment decode(Fields& fields) {
  Adjustment adjustment = {
      .id = fields.required<Located<CriterionId>>("id"),
      .title = fields.required<std::string>("title"),
      .applies_to = fields.one_or_list<AppliesTo>("applies-to"),
      .limit = limit(fields),
      .inside_total = fields.optional_or<bool>("inside-total", true),
      .disqualifies = fields.optional_or<bool>("disqualifies", false),
      .every = fields.optional<Located<Step>>("every"),
      .in_force = from_until(fields),
  };
  read_points(fields, adjustment);
  return adjustment;
}

template <>
Quota decode(Fields& fields) {
  Quota quota = quota_amount(fields);
  quota.of = fields.optional<Located<GradeId>>("of");
  quota.per = fields.optional_or<Located<QuotaPer>>("per", {QuotaPer::group});
  if (!fields.has("number") && !fields.has("share")) fields.missing("share");
  for (const std::string_view key : {"share", "of", "rounding", "at-least"})
    if (fields.has("number") && fields.has(key)) {
      report_beside_number(fields, key);
      break;
    }
  return quota;
}

namespace {

/// `20%`, perhaps with `quota-of`, or a mapping.
std::optional<Quota> quota(Fields& fields) {
  const auto of = fields.optional<Located<GradeId>>("quota-of");
  const auto node = fields.value("quota");
  if (!node || node.kind() != yaml::Kind::mapping) {
    const auto share = fields.optional<Ratio>("quota");
    return share ? std::optional(Quota{.share = share, .of = of}) : std::nullopt;
  }
  if (of)
    fields.problem({.check = field_checks::unknown_key,
                    .span = fields.key_span("quota-of"),
                    .message = say("`{}` and `{}` cannot stand together", "quota", "quota-of"),
                    .help = tr("write it as `of` in `quota`")});
  return fields.record<Quota>("quota");
}

}  // namespace

template <>
Grade decode(Fields& fields) {
  const auto in_force = period_in_force(fields);
  return {
      .id = fields.required<Located<GradeId>>("id"),
      .title = fields.required<std::string>("title"),
      .from = required_points_from_zero(fields, "from"),
      .until = points_from_zero(fields, "until"),
      .floor = fields.optional<Ratio>("floor"),
      .quota = quota(fields),
      .in_force = in_force ? **in_force : kAlways,
      .of = fields.optional_or<GradeOf>("of", GradeOf::period),
      .span = fields.span(),
  };
}

namespace {

void read_adjustments(Section& section, std::vector<Adjustment>& into, bool penalties) {
  const size_t before = into.size();
  section.list(into);
  for (size_t i = before; i < into.size(); ++i) into[i].penalty = penalties;
}

}  // namespace

void sections::bonuses(Section& section) {
  read_adjustments(section, section.campaign.bonuses, false);
}
void sections::penalties(Section& section) {
  read_adjustments(section, section.campaign.penalties, true);
}
void sections::grades(Section& section) { section.list(section.campaign.grades); }

}  // namespace campaign
