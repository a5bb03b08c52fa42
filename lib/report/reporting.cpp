// Who has reported and who has not.
#include "report/pieces.hpp"

namespace campaign::pieces {

Value not_reported(const Reporter& reporter) {
  Value::List rows;
  const auto& campaign = reporter.campaign;
  for (const auto& period : reporting_periods(campaign, reporter.query.period)) {
    if (period.last >= reporter.query.today) continue;
    for (const AppliesTo kind : {AppliesTo::unit, AppliesTo::leader, AppliesTo::person}) {
      if (!has_criteria(campaign, kind)) continue;
      for (const auto& who : participants(campaign, kind, period))
        if (reporter.selection.shows_subject(who.id()) &&
            reporter.scores.marks().sheets(who.id(), period).empty())
          rows.push_back(Value::Record{
              {"period", period}, {"name", who.name()}, {"unit", unit_name(reporter, who)}});
    }
  }
  return rows;
}

}  // namespace campaign::pieces
