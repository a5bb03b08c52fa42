// The periods of a standing by their length: which of them make its total.
#include "score/levels.hpp"

#include <algorithm>

namespace campaign {
namespace {

using Every = std::optional<Step>;

/// The level of a length, added when it is not there yet.
Level& level_of(std::vector<Level>& levels, const Every& every) {
  const auto known = std::find_if(levels.begin(), levels.end(),
                                  [&](const Level& one) { return one.every == every; });
  if (known != levels.end()) return *known;
  levels.push_back({.every = every});
  return levels.back();
}

/// By criteria: bonuses alone are no scores.
bool is_scored_in(const std::vector<Level>& levels, const Every& but, const Period& period) {
  return std::any_of(levels.begin(), levels.end(), [&](const Level& level) {
    return level.every != but &&
           std::any_of(level.scored.begin(), level.scored.end(), [&](const PeriodScore* one) {
             return !one->criteria.empty() && period.overlaps(one->period);
           });
  });
}

/// True when the period has a total, or asks none and is marked. What is only bonuses and penalties
/// counts, with 0 where none is marked, if something was scored in it.
bool can_count(const PeriodScore& score, const std::vector<Level>& levels) {
  if (score.total) return true;
  if (score.criteria.empty())
    return score.reported || is_scored_in(levels, score.every, score.period);
  return !score.has_points() && (!score.every || (score.reported && !score.missing()));
}

/// Shorter periods come before longer ones; those with criteria decide on those without.
std::vector<Level> levels_of(Standing& standing) {
  std::vector<Level> levels;
  for (const bool with_criteria : {true, false})
    for (auto& one : standing.periods) {
      auto& level = level_of(levels, one.every);
      level.has_points |= one.has_points();
      level.asks_marks |= level.every ? !one.criteria.empty() : one.has_points();
      if (one.criteria.empty() != with_criteria && can_count(one, levels))
        level_of(levels, one.every).scored.push_back(&one);
    }
  for (auto& level : levels)
    std::sort(level.scored.begin(), level.scored.end(),
              [](const PeriodScore* a, const PeriodScore* b) { return a->period < b->period; });
  return levels;
}

/// The last that has a total where there are points; null when nothing was asked after it.
PeriodScore* last_of(const Level& level, const std::vector<Period>& nothing_asked) {
  const auto last =
      std::find_if(level.scored.rbegin(), level.scored.rend(), [&](const PeriodScore* one) {
        return !level.has_points || one->total.has_value() || one->criteria.empty();
      });
  if (last == level.scored.rend()) return nullptr;
  return nothing_asked.empty() || nothing_asked.back() < (*last)->period ? *last : nullptr;
}

}  // namespace

bool Level::has_total() const {
  return std::any_of(scored.begin(), scored.end(), [](const PeriodScore* one) {
    return one->total.has_value() && !one->criteria.empty();
  });
}

std::vector<Level> count_periods(Standing& standing, Aggregate aggregate) {
  auto levels = levels_of(standing);
  for (const auto& one : standing.unasked) level_of(levels, one.every);
  for (auto& level : levels) {
    std::vector<Period> nothing_asked;
    for (const auto& one : standing.unasked)
      if (one.every == level.every && is_scored_in(levels, level.every, one.period))
        nothing_asked.push_back(one.period);
    level.nothing_asked = std::ssize(nothing_asked);
    level.last = last_of(level, nothing_asked);
    for (auto* one : level.scored) one->counts = aggregate != Aggregate::latest;
    if (level.last) level.last->counts = true;
  }
  return levels;
}

}  // namespace campaign
