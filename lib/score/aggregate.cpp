// Combines the totals of reporting periods into the total of a longer one, by the plan's aggregate.
#include "score/standing.hpp"

namespace campaign {

void aggregate(const Campaign& campaign, Standing& standing) {
  Ratio sum;
  int64_t count = 0;
  std::optional<Points> latest;
  for (const auto& period : standing.periods) {
    standing.provisional |= period.provisional;
    if (!period.total) {
      standing.unscored.push_back(period.period);
      continue;
    }
    sum = sum + Ratio::of(*period.total);
    latest = period.total;
    ++count;
  }
  if (count == 0) return;
  standing.sum = sum.rounded();
  standing.average = (sum / Ratio(count)).rounded();
  switch (campaign.plan->aggregate) {
    case Aggregate::average:
      standing.total = standing.average;
      break;
    case Aggregate::sum:
      standing.total = standing.sum;
      break;
    case Aggregate::latest:
      standing.total = latest;
      break;
  }
}

}  // namespace campaign
