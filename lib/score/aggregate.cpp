// Combines the totals of reporting periods, and what is marked once in longer ones, into the total
// of a longer period, by the plan's aggregate.
#include <algorithm>

#include "score/standing.hpp"

namespace campaign {

namespace {

/// The periods of one length that count.
struct Level {
  std::optional<Step> every;
  bool has_points = false;
  std::vector<const PeriodScore*> counted = {};
};

/// True when the period has a total, or needs none. Bonuses and penalties of a longer period count,
/// with 0 where none is marked, if something was scored in it.
bool can_count(const PeriodScore& score, const std::vector<Level>& shorter) {
  if (score.total || (score.criteria.empty() && score.reported)) return true;
  if (!score.criteria.empty()) return !score.has_points();
  return std::any_of(shorter.begin(), shorter.end(), [&](const Level& level) {
    return std::any_of(level.counted.begin(), level.counted.end(),
                       [&](const PeriodScore* one) { return score.period.overlaps(one->period); });
  });
}

/// Marks the periods that make the result, of each length: under `latest` the last, which has a
/// total where there are points.
std::vector<Level> count_periods(Standing& standing, Aggregate aggregate) {
  std::vector<Level> levels;
  for (auto first = standing.periods.begin(); first != standing.periods.end();) {
    const auto last = std::find_if(first, standing.periods.end(), [&](const PeriodScore& one) {
      return one.every != first->every;
    });
    Level level{.every = first->every};
    level.has_points =
        std::any_of(first, last, [](const PeriodScore& one) { return one.has_points(); });
    for (auto one = last; one != first;) {
      --one;
      if (!can_count(*one, levels)) continue;
      if (aggregate == Aggregate::latest &&
          (!level.counted.empty() || (level.has_points && !one->total)))
        continue;
      one->counts = true;
      level.counted.insert(level.counted.begin(), &*one);
    }
    levels.push_back(std::move(level));
    first = last;
  }
  return levels;
}

/// What the periods of one length give; they are divided by their number for an average. Those
/// without a total, since all their criteria are met or not, give nothing.
TotalSum sum_of(const Level& level, Aggregate aggregate) {
  TotalSum sum;
  int64_t count = 0;
  for (const auto* one : level.counted) {
    if (!level.every) {
      if (one->total) sum.points = sum.points + Ratio::of(*one->total), ++count;
    } else {
      sum.points = sum.points + one->earned;
      sum.inside = sum.inside + one->adjustments_sum(true);
      sum.outside = sum.outside + one->adjustments_sum(false);
      ++count;
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

}  // namespace

void aggregate(const Campaign& campaign, Standing& standing) {
  const auto how = campaign.plan->aggregate;
  const auto levels = count_periods(standing, how);
  for (const auto& one : standing.periods) {
    standing.provisional |= one.counts && one.provisional;
    if (!one.total && (!one.every || one.has_points())) standing.unscored.push_back(one.period);
  }
  const auto has_total = [](const PeriodScore* one) { return one->total.has_value(); };
  bool any_points = false;
  for (const auto& level : levels) {
    if (!level.has_points) continue;
    if (std::none_of(level.counted.begin(), level.counted.end(), has_total)) return;
    any_points = true;
  }
  if (!any_points) return;
  standing.sum = total_of(levels, Aggregate::sum).points.rounded();
  standing.average = total_of(levels, Aggregate::average).points.rounded();
  const auto total = total_of(levels, how);
  standing.total = total.points.rounded();
  if (levels.size() > 1) {
    standing.bounded = total.bounded;
    for (const auto& level : levels) {
      const auto sum = sum_of(level, how);
      standing.parts.push_back({level.every, (sum.points + sum.inside + sum.outside).rounded()});
    }
  }
  if (is_on_scale(campaign, standing))
    standing.graded = how == Aggregate::sum ? standing.average : standing.total;
}

}  // namespace campaign
