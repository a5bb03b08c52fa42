// The last day of which the data can record what has happened.
#include "check/data_day.hpp"

#include <algorithm>
#include <set>

namespace campaign {

std::optional<Period> first_open_period(const CheckContext& context) {
  const auto& campaign = context.evaluation.campaign;
  std::set<Period> scored;
  for (const auto& sheet : campaign.sheets) scored.insert(*sheet.period);
  for (const auto& period : reporting_periods(campaign, *campaign.plan->period))
    if (context.today <= period.last && !scored.contains(period)) return period;
  return std::nullopt;
}

Date last_planned_day(const CheckContext& context) {
  Date last = context.evaluation.campaign.plan->period->last;
  ++last.year;
  return std::max(context.today, last);
}

Date last_known_day(const CheckContext& context) {
  const auto& campaign = context.evaluation.campaign;
  const auto periods = reporting_periods(campaign, *campaign.plan->period);
  if (periods.empty() || campaign.sheets.empty() || periods.back().last < context.today)
    return context.today;
  if (const auto open = first_open_period(context))
    return std::max(context.today, open->first.plus_days(-1));
  if (periods.back().first <= context.today) return periods.back().last;
  const auto& due = campaign.plan->nominations_due;
  return due ? **due : last_planned_day(context);
}

}  // namespace campaign
