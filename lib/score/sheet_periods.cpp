// The periods for which score sheets are made.
#include "score/sheet_periods.hpp"

#include <algorithm>

namespace campaign {
namespace {

/// The steps of a campaign that lie inside the period with all that they have of the campaign.
std::vector<Period> steps_inside(const Campaign& campaign, const Period& period, Step step) {
  if (!campaign.plan) return {};
  const Period& whole = *campaign.plan->period;
  if (!period.overlaps(whole)) return {};
  auto steps = steps_in(whole, step);
  std::erase_if(steps, [&](const Period& one) {
    const Period part{std::max(one.first, whole.first), std::min(one.last, whole.last)};
    return !period.contains(part);
  });
  return steps;
}

template <class T>
bool any_every(const std::vector<T>& parts, Step step) {
  return std::any_of(parts.begin(), parts.end(),
                     [&](const T& one) { return one.every && **one.every == step; });
}

}  // namespace

Date plan_day(const Campaign& campaign, const Date& day) {
  if (!campaign.plan) return day;
  const auto& [first, last] = *campaign.plan->period;
  return std::max(first, std::min(day, last));
}

Step reporting_step(const Campaign& campaign) {
  const bool set = campaign.plan && campaign.plan->reporting;
  return set ? (*campaign.plan->reporting)->every : Step::month;
}

std::vector<Period> reporting_periods(const Campaign& campaign, const Period& period) {
  return steps_inside(campaign, period, reporting_step(campaign));
}

std::vector<Step> longer_steps(const Campaign& campaign) {
  std::vector<Step> steps;
  for (const Step step : {Step::quarter, Step::year})
    if (step > reporting_step(campaign) &&
        (any_every(campaign.criteria, step) || any_every(campaign.bonuses, step) ||
         any_every(campaign.penalties, step)))
      steps.push_back(step);
  return steps;
}

std::vector<SheetPeriod> sheet_periods(const Campaign& campaign, const Period& period) {
  std::vector<SheetPeriod> list;
  for (const auto& one : reporting_periods(campaign, period)) list.push_back({one});
  for (const Step step : longer_steps(campaign))
    for (const auto& one : steps_inside(campaign, period, step)) list.push_back({one, step});
  return list;
}

bool is_too_short(const Campaign& campaign, AppliesTo kind, const Period& period) {
  return std::any_of(campaign.criteria.begin(), campaign.criteria.end(), [&](const Criterion& one) {
    return one.every && one.maximum && !one.group && one.applies_to == kind &&
           one.in_force.contains(plan_day(campaign, period.last)) &&
           steps_inside(campaign, period, **one.every).empty();
  });
}

std::optional<SheetPeriod> sheet_period_of(const Campaign& campaign, const Period& sheet) {
  if (sheet == step_of(sheet.first, reporting_step(campaign))) return SheetPeriod{sheet};
  for (const Step step : longer_steps(campaign))
    if (sheet == step_of(sheet.first, step)) return SheetPeriod{sheet, step};
  return std::nullopt;
}

}  // namespace campaign
