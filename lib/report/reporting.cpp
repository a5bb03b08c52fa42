// Score sheets received and missing.
#include "report/pieces.hpp"

namespace campaign::pieces {
namespace {

constexpr AppliesTo kKinds[] = {AppliesTo::unit, AppliesTo::leader, AppliesTo::person};

/// The participants expected to submit a score sheet for a reporting period.
std::vector<Participant> expected_participants(const ReportContext& context, AppliesTo kind,
                                               const Period& period) {
  if (!asks_for_sheets(context.evaluation.campaign, kind, period)) return {};
  auto list = participants(context.evaluation.index, kind, period);
  std::erase_if(list, [&](const auto& who) { return !context.selection.shows_subject(who.id()); });
  return list;
}

bool has_reported(const ReportContext& context, const Participant& who, const Period& period) {
  return context.evaluation.scores.marks().sheets(who.id(), period).handed_in();
}

void add_missing(Value& names, const ReportContext& context, AppliesTo kind, const Period& period) {
  for (const auto& who : expected_participants(context, kind, period))
    if (!has_reported(context, who, period)) names.push(who.name());
}

}  // namespace

Value not_reported(const ReportContext& context) {
  Value::List rows;
  for (const auto& period : reporting_periods(context.evaluation.campaign, context.query.period)) {
    if (period.last >= context.query.today) continue;
    Value units, people;
    add_missing(units, context, AppliesTo::unit, period);
    add_missing(people, context, AppliesTo::leader, period);
    add_missing(people, context, AppliesTo::person, period);
    if (units.missing() && people.missing()) continue;
    rows.push_back(Value::Record{
        {"period", period}, {"units", std::move(units)}, {"people", std::move(people)}});
  }
  return rows;
}

std::pair<int64_t, int64_t> count_sheets(const ReportContext& context) {
  std::pair<int64_t, int64_t> count = {0, 0};
  for (const auto& period : reporting_periods(context.evaluation.campaign, context.query.period))
    for (const AppliesTo kind : kKinds)
      for (const auto& who : expected_participants(context, kind, period)) {
        count.first += has_reported(context, who, period);
        ++count.second;
      }
  return count;
}

}  // namespace campaign::pieces
