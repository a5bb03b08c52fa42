// Combines the totals of reporting periods into the total of a longer one, by the plan's aggregate.
#include <algorithm>

#include "score/standing.hpp"

namespace campaign {

namespace {

bool has_points(const PeriodScore& period) {
  return std::any_of(period.criteria.begin(), period.criteria.end(),
                     [](const CriterionScore& one) { return one.criterion->maximum.has_value(); });
}

/// Marks the periods that make the result: under `latest` the last one with a total, else all; a
/// period whose criteria have no points counts without one.
void mark_counted(Standing& standing, Aggregate aggregate) {
  for (auto one = standing.periods.rbegin(); one != standing.periods.rend(); ++one) {
    if (!one->total && has_points(*one)) continue;
    one->counts = true;
    standing.provisional |= one->provisional;
    if (aggregate == Aggregate::latest) return;
  }
}

}  // namespace

void aggregate(const Campaign& campaign, Standing& standing) {
  mark_counted(standing, campaign.plan->aggregate);
  Ratio sum;
  int64_t count = 0;
  std::optional<Points> latest;
  for (const auto& period : standing.periods) {
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
      standing.total = standing.graded = standing.average;
      break;
    case Aggregate::sum:
      standing.total = standing.sum;
      standing.graded = standing.average;
      break;
    case Aggregate::latest:
      standing.total = standing.graded = latest;
      break;
  }
}

}  // namespace campaign
