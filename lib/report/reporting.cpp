// Score sheets received and missing.
#include "report/pieces.hpp"

namespace campaign::pieces {
namespace {

constexpr AppliesTo kKinds[] = {AppliesTo::unit, AppliesTo::leader, AppliesTo::person};

/// The participants expected to submit a score sheet for a reporting period.
std::vector<Participant> expected_participants(const ReportContext& context, AppliesTo kind,
                                               const SheetPeriod& sheet) {
  if (!asks_for_sheets(context.evaluation.campaign, kind, sheet)) return {};
  auto list = participants(context.evaluation.index, kind, sheet.period);
  std::erase_if(list, [&](const auto& who) { return !context.selection.shows_subject(who.id()); });
  return list;
}

bool has_reported(const ReportContext& context, const Participant& who, const Period& period) {
  return context.evaluation.scores.marks().sheets(who.id(), period).handed_in();
}

void add_missing(Value& names, const ReportContext& context, AppliesTo kind,
                 const SheetPeriod& sheet) {
  for (const auto& who : expected_participants(context, kind, sheet))
    if (!has_reported(context, who, sheet.period)) names.push(who.name());
}

}  // namespace

Value not_reported(const ReportContext& context) {
  Value::List rows;
  for (const auto& sheet : sheet_periods(context.evaluation.campaign, context.query.period)) {
    if (sheet.period.last >= context.query.today) continue;
    Value units, people;
    add_missing(units, context, AppliesTo::unit, sheet);
    add_missing(people, context, AppliesTo::leader, sheet);
    add_missing(people, context, AppliesTo::person, sheet);
    if (units.missing() && people.missing()) continue;
    rows.push_back(Value::Record{
        {"period", sheet.period}, {"units", std::move(units)}, {"people", std::move(people)}});
  }
  return rows;
}

std::pair<int64_t, int64_t> count_sheets(const ReportContext& context) {
  std::pair<int64_t, int64_t> count = {0, 0};
  for (const auto& sheet : sheet_periods(context.evaluation.campaign, context.query.period))
    for (const AppliesTo kind : kKinds)
      for (const auto& who : expected_participants(context, kind, sheet)) {
        count.first += has_reported(context, who, sheet.period);
        ++count.second;
      }
  return count;
}

}  // namespace campaign::pieces
