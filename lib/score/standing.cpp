// Where everybody stands in a period: the steps from sheets to places, one after the other.
#include "score/standing.hpp"

#include <algorithm>

namespace campaign {

const AdjustmentScore* Standing::disqualified_by() const {
  for (const auto& one : periods)
    if (const auto* by = one.disqualified_by()) return by;
  return nullptr;
}

std::pair<Ratio, Ratio> Standing::over_periods(const Criterion& criterion) const {
  Ratio earned, possible;
  for (const auto& one : periods)
    for (const auto& score : one.criteria)
      if (score.criterion == &criterion) {
        earned = earned + score.earned;
        possible = possible + score.possible;
      }
  return {earned, possible};
}

std::vector<Period> reporting_periods(const Campaign& campaign, const Period& period) {
  if (!campaign.plan) return {};
  const Step step = campaign.plan->reporting ? (*campaign.plan->reporting)->every : Step::month;
  const Period& whole = *campaign.plan->period;
  if (!period.overlaps(whole)) return {};
  return steps_in({std::max(period.first, whole.first), std::min(period.last, whole.last)}, step);
}

std::vector<Standing> Scores::standings(AppliesTo kind, const Period& period) const {
  std::vector<Standing> list;
  if (!has_criteria(campaign_, kind)) return list;
  const auto steps = reporting_periods(campaign_, period);
  for (const auto& who : participants(campaign_, kind, period)) {
    Standing standing{.who = who, .kind = kind, .period = period};
    for (const auto& step : steps)
      standing.periods.push_back(
          score_period(campaign_, kind, step, marks_.sheets(who.id(), step)));
    aggregate(campaign_, standing);
    list.push_back(std::move(standing));
  }
  break_ties(*this, list);
  grade(campaign_, list);
  rank(list);
  return list;
}

}  // namespace campaign
