// Who has reported and who has not.
#include "report/pieces.hpp"

namespace campaign::pieces {
namespace {

constexpr AppliesTo kKinds[] = {AppliesTo::unit, AppliesTo::leader, AppliesTo::person};

/// Who has to hand in a score sheet for a reporting period.
std::vector<Participant> asked(const Reporter& reporter, AppliesTo kind, const Period& period) {
  if (!has_criteria(reporter.campaign, kind)) return {};
  auto list = participants(reporter.campaign, kind, period);
  std::erase_if(list, [&](const auto& who) { return !reporter.selection.shows_subject(who.id()); });
  return list;
}

bool has_reported(const Reporter& reporter, const Participant& who, const Period& period) {
  return !reporter.scores.marks().sheets(who.id(), period).empty();
}

void add_missing(Value& names, const Reporter& reporter, AppliesTo kind, const Period& period) {
  for (const auto& who : asked(reporter, kind, period))
    if (!has_reported(reporter, who, period)) names.push(who.name());
}

}  // namespace

Value not_reported(const Reporter& reporter) {
  Value::List rows;
  for (const auto& period : reporting_periods(reporter.campaign, reporter.query.period)) {
    if (period.last >= reporter.query.today) continue;
    Value units, people;
    add_missing(units, reporter, AppliesTo::unit, period);
    add_missing(people, reporter, AppliesTo::leader, period);
    add_missing(people, reporter, AppliesTo::person, period);
    if (units.missing() && people.missing()) continue;
    rows.push_back(Value::Record{
        {"period", period}, {"units", std::move(units)}, {"people", std::move(people)}});
  }
  return rows;
}

std::pair<int64_t, int64_t> count_sheets(const Reporter& reporter) {
  std::pair<int64_t, int64_t> count = {0, 0};
  for (const auto& period : reporting_periods(reporter.campaign, reporter.query.period))
    for (const AppliesTo kind : kKinds)
      for (const auto& who : asked(reporter, kind, period)) {
        count.first += has_reported(reporter, who, period);
        ++count.second;
      }
  return count;
}

}  // namespace campaign::pieces
