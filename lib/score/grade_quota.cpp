// Grades of all subjects, where a quota lets only so many have one.
#include "score/grade_quota.hpp"

#include <algorithm>
#include <map>

#include "score/rank.hpp"

namespace campaign {
namespace {

/// Those who share the places of a quota: by their group of criteria and their block.
using PoolKey = std::pair<AppliesTo, const UnitBlock*>;
using Pools = std::map<PoolKey, std::vector<Standing*>>;

Pools pools_of(std::vector<Standing>& standings, QuotaPer per) {
  Pools pools;
  for (auto& one : standings) {
    const AppliesTo group = per == QuotaPer::all ? AppliesTo::unit : one.kind;
    pools[{group, per == QuotaPer::block ? one.block : nullptr}].push_back(&one);
  }
  return pools;
}

/// Upper limits of the places of grades, lowered while quotas depend on each other.
using Limits = std::map<std::pair<const Grade*, PoolKey>, int64_t>;

/// The largest number of places k that the quota gives of a base, where those without a place fall
/// into the next grade and so may enlarge the base.
int64_t places(const Grade& grade, int64_t most, int64_t candidates, int64_t all, int64_t in_base,
               bool falls_into_base) {
  for (int64_t k = std::min(candidates, most); k > 0; --k) {
    const int64_t base = !grade.quota->of ? all : in_base + (falls_into_base ? candidates - k : 0);
    if (k <= grade.quota->places(base)) return k;
  }
  return 0;
}

/// How many candidates keep the grade when there are fewer places than candidates. A tie at the
/// cut-off must be broken by people, so those who tie keep none.
size_t keepers(const std::vector<Standing*>& candidates, int64_t places) {
  auto kept = static_cast<size_t>(places);
  while (kept > 0 && kept < candidates.size() &&
         !stands_above(*candidates[kept - 1], *candidates[static_cast<size_t>(places)]))
    --kept;
  return kept;
}

void apply_quota(const Campaign& campaign, const std::vector<Standing*>& pool, const PoolKey& key,
                 const Grades& grades, size_t at, const Limits& limits) {
  const Grade& grade = *grades[at];
  std::vector<Standing*> candidates;
  int64_t all = 0, in_base = 0;
  for (auto* one : pool) {
    all += is_graded(*one);
    in_base += one->grade && grade.quota->of && *one->grade->id == **grade.quota->of;
    if (one->grade == &grade) candidates.push_back(one);
  }
  std::stable_sort(candidates.begin(), candidates.end(),
                   [](const Standing* a, const Standing* b) { return stands_above(*a, *b); });
  const auto count = static_cast<int64_t>(candidates.size());
  const bool falls =
      grade.quota->of && at + 1 < grades.size() && *grades[at + 1]->id == **grade.quota->of;
  const auto limit = limits.find({&grade, key});
  const int64_t most =
      places(grade, limit == limits.end() ? count : limit->second, count, all, in_base, falls);
  const size_t kept = keepers(candidates, most);
  const bool on_self_scores = std::any_of(candidates.begin(), candidates.end(),
                                          [](const Standing* one) { return one->provisional; });
  for (size_t i = kept; i < candidates.size(); ++i) {
    const bool tied =
        kept < static_cast<size_t>(most) ? !stands_above(*candidates[kept], *candidates[i]) : false;
    candidates[i]->obstacles.push_back(
        {.kind = tied ? GradeObstacle::Kind::tie_at_quota : GradeObstacle::Kind::quota_full,
         .grade = &grade,
         .places = most,
         .block = key.second,
         .candidates = count,
         .base = all,
         .on_self_scores = on_self_scores});
    give_grade(campaign, *candidates[i], grades, at + 1);
  }
}

int64_t holders(const std::vector<Standing*>& pool, const GradeId& grade) {
  return std::count_if(pool.begin(), pool.end(),
                       [&](const Standing* one) { return one->grade && *one->grade->id == grade; });
}

/// Lowers one limit by one place when a quota of another grade is exceeded, because the quota of
/// that grade reduced its holders. False when none is.
bool lower_a_limit(std::vector<Standing>& standings, const Grades& grades, Limits& limits) {
  for (const Grade* grade : grades) {
    if (!grade->quota || !grade->quota->of) continue;
    for (const auto& [key, pool] : pools_of(standings, *grade->quota->per)) {
      const int64_t held = holders(pool, *grade->id);
      if (held <= grade->quota->places(holders(pool, **grade->quota->of))) continue;
      limits[{grade, key}] = held - 1;
      return true;
    }
  }
  return false;
}

void grade_within(const Campaign& campaign, const Grades& grades, const Limits& limits,
                  std::vector<Standing>& standings) {
  for (auto& standing : standings) {
    standing.obstacles.clear();
    if (is_graded(standing)) give_grade(campaign, standing, grades, 0);
  }
  for (size_t i = 0; i < grades.size(); ++i)
    if (grades[i]->quota)
      for (const auto& [key, pool] : pools_of(standings, *grades[i]->quota->per))
        apply_quota(campaign, pool, key, grades, i, limits);
}

}  // namespace

void fill_places(const Campaign& campaign, const Grades& grades, std::vector<Standing>& standings) {
  Limits limits;
  do grade_within(campaign, grades, limits, standings);
  while (lower_a_limit(standings, grades, limits));
}

}  // namespace campaign
