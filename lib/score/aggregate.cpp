// Combines the totals of reporting periods, and what is marked once in longer ones, into the total
// of a longer period, by the plan's aggregate.
#include <algorithm>

#include "score/levels.hpp"

namespace campaign {

namespace {

/// What the periods of one length give; they are divided by their number for an average. Those
/// without a total, since all their criteria are met or not, give nothing.
TotalSum sum_of(const Level& level, Aggregate aggregate) {
  TotalSum sum;
  int64_t count = level.nothing_asked;
  auto counted = level.scored;
  if (aggregate == Aggregate::latest) counted.assign(level.last ? 1 : 0, level.last);
  for (const auto* one : counted) {
    if (!one->total && !one->criteria.empty() && !level.every) continue;
    ++count;
    if (!level.every && one->total) {
      const Ratio outside = one->outside_total();
      sum.points = sum.points + Ratio::of(*one->total) - outside;
      sum.outside = sum.outside + outside;
    } else {
      sum.points = sum.points + one->earned;
      sum.inside = sum.inside + one->adjustments_sum(true);
      sum.outside = sum.outside + one->adjustments_sum(false);
    }
    sum.maximum = sum.maximum + one->maximum;
  }
  if (aggregate == Aggregate::average && count > 1)
    for (Ratio* part : {&sum.points, &sum.inside, &sum.outside, &sum.maximum})
      *part = *part / Ratio(count);
  return sum;
}

BoundedTotal total_of(const std::vector<Level>& levels, Aggregate aggregate) {
  TotalSum all;
  for (const auto& level : levels) {
    const TotalSum one = sum_of(level, aggregate);
    all.points = all.points + one.points;
    all.inside = all.inside + one.inside;
    all.outside = all.outside + one.outside;
    all.maximum = all.maximum + one.maximum;
  }
  return within_bounds(all);
}

/// True when the points are on the scale of the grades: those of shorter periods have one of their
/// own where the plan grades the campaign as a whole by others.
bool is_on_scale(const Campaign& campaign, const Standing& standing) {
  return !is_too_short(campaign, standing.kind, standing.period) ||
         std::any_of(campaign.grades.begin(), campaign.grades.end(),
                     [](const Grade& one) { return one.of == GradeOf::campaign; });
}

/// True when there is a sheet for one of the longer periods. Without any, nobody has what is marked
/// in them yet, and the total is without it.
bool has_sheets(const Campaign& campaign, const Standing& standing,
                const std::optional<Step>& every) {
  return std::any_of(standing.periods.begin(), standing.periods.end(), [&](const PeriodScore& one) {
    return one.every == every &&
           std::any_of(campaign.sheets.begin(), campaign.sheets.end(),
                       [&](const ScoreSheet& sheet) { return *sheet.period == one.period; });
  });
}

}  // namespace

void aggregate(const Campaign& campaign, Standing& standing) {
  const auto how = campaign.plan->aggregate;
  const auto levels = count_periods(standing, how);
  for (const auto& one : standing.periods) {
    standing.provisional |= one.counts && one.provisional;
    const bool is_incomplete =
        !one.criteria.empty() && (one.every ? !one.reported || one.missing() : !one.total);
    if (is_incomplete) standing.unscored.push_back(one.period);
  }
  bool any_points = false, not_yet = false;
  for (const auto& level : levels) {
    any_points |= level.has_total();
    if (!level.asks_marks || !level.scored.empty() || level.nothing_asked > 0) continue;
    if (!level.every || has_sheets(campaign, standing, level.every)) return;
    not_yet = true;
  }
  if (!any_points) return;
  standing.sum = total_of(levels, Aggregate::sum).points.rounded();
  standing.average = total_of(levels, Aggregate::average).points.rounded();
  const auto total = total_of(levels, how);
  standing.total = total.points.rounded();
  if (levels.size() > 1) {
    standing.bounded = total.bounded;
    for (const auto& level : levels) {
      if (level.scored.empty()) continue;  // nothing was asked
      const auto sum = sum_of(level, how);
      standing.parts.push_back({level.every, (sum.points + sum.inside + sum.outside).rounded()});
    }
  }
  if (!not_yet && is_on_scale(campaign, standing))
    standing.graded = how == Aggregate::sum ? standing.average : standing.total;
}

}  // namespace campaign
