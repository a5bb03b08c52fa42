// Grades: by total, by the floor of every criterion, and by quota.
#include <algorithm>
#include <map>

#include "score/rank.hpp"
#include "score/standing.hpp"

namespace campaign {
namespace {

using Grades = std::vector<const Grade*>;  // the best first

/// Those that stand on a day.
Grades best_first(const Campaign& campaign, const Date& day) {
  Grades grades;
  for (const auto& one : campaign.grades)
    if (one.in_force.contains(day)) grades.push_back(&one);
  std::stable_sort(grades.begin(), grades.end(),
                   [](const Grade* a, const Grade* b) { return *a->from > *b->from; });
  return grades;
}

/// What a criterion earned over all periods that count.
struct Reached {
  const Criterion* criterion = nullptr;
  Ratio earned = {}, possible = {};
  bool not_met = false;  ///< in one of them

  /// Of the maximum; 1 when nothing could be earned.
  Ratio share() const {
    if (not_met) return {};
    return possible > Ratio() ? earned / possible : Ratio(1);
  }
};

/// Of criteria that are no groups, all versions of one together; of both kinds for somebody who
/// began to lead.
std::vector<Reached> reached_by(const Standing& standing) {
  std::vector<Reached> list;
  for (const auto& period : standing.periods) {
    if (!period.counts) continue;
    size_t at = 0;  // where the next criterion stands, if the period before had the same
    for (const auto& score : period.criteria) {
      if (score.outcome == Outcome::group) continue;
      if (at >= list.size() || list[at].criterion != score.criterion) {
        const auto known = std::find_if(list.begin(), list.end(), [&](const Reached& one) {
          return *one.criterion->id == *score.criterion->id;
        });
        at = static_cast<size_t>(known - list.begin());
        if (known == list.end()) list.push_back({.criterion = score.criterion});
      }
      auto& one = list[at++];
      one.criterion = score.criterion;
      one.earned = one.earned + score.earned;
      one.possible = one.possible + score.possible;
      one.not_met |= score.outcome == Outcome::not_met;
    }
  }
  return list;
}

/// The first criterion below the floor.
std::optional<GradeObstacle> below_floor(const Standing& standing, const Grade& grade) {
  if (!grade.floor) return std::nullopt;
  for (const auto& one : reached_by(standing))
    if (one.share() < *grade.floor)
      return GradeObstacle{.kind = GradeObstacle::Kind::below_floor,
                           .grade = &grade,
                           .criterion = one.criterion,
                           .share = one.share()};
  return std::nullopt;
}

/// `fell`: missed a better grade; its points are then above `until`, which does not apply.
bool reaches(const Standing& standing, const Grade& grade, bool fell) {
  return *standing.graded >= *grade.from &&
         (fell || !grade.until || *standing.graded < **grade.until);
}

/// Gives the best grade from `first` on whose total and floor are reached.
void give_grade(Standing& standing, const Grades& grades, size_t first) {
  standing.grade = nullptr;
  for (size_t i = first; i < grades.size(); ++i) {
    if (!reaches(standing, *grades[i], !standing.obstacles.empty())) continue;
    if (auto obstacle = below_floor(standing, *grades[i])) {
      standing.obstacles.push_back(*obstacle);
      continue;
    }
    standing.grade = grades[i];
    return;
  }
}

/// Upper limits of the places of grades, lowered while quotas depend on each other.
using Limits = std::map<const Grade*, int64_t>;

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

void apply_quota(std::vector<Standing>& standings, const Grades& grades, size_t at,
                 const Limits& limits) {
  const Grade& grade = *grades[at];
  std::vector<Standing*> candidates;
  int64_t all = 0, in_base = 0;
  for (auto& one : standings) {
    all += competes(one);
    in_base += one.grade && grade.quota->of && *one.grade->id == **grade.quota->of;
    if (one.grade == &grade) candidates.push_back(&one);
  }
  std::stable_sort(candidates.begin(), candidates.end(),
                   [](const Standing* a, const Standing* b) { return stands_above(*a, *b); });
  const auto count = static_cast<int64_t>(candidates.size());
  const bool falls =
      grade.quota->of && at + 1 < grades.size() && *grades[at + 1]->id == **grade.quota->of;
  const auto limit = limits.find(&grade);
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
         .candidates = count,
         .base = all,
         .on_self_scores = on_self_scores});
    give_grade(*candidates[i], grades, at + 1);
  }
}

int64_t holders(const std::vector<Standing>& standings, const GradeId& grade) {
  return std::count_if(standings.begin(), standings.end(),
                       [&](const Standing& one) { return one.grade && *one.grade->id == grade; });
}

/// Lowers one limit by one place when a quota of another grade is exceeded, because the quota of
/// that grade reduced its holders. False when none is.
bool lower_a_limit(const std::vector<Standing>& standings, const Grades& grades, Limits& limits) {
  for (const Grade* grade : grades) {
    if (!grade->quota || !grade->quota->of) continue;
    const int64_t held = holders(standings, *grade->id);
    if (held <= grade->quota->places(holders(standings, **grade->quota->of))) continue;
    limits[grade] = held - 1;
    return true;
  }
  return false;
}

void grade_within(const Grades& grades, const Limits& limits, std::vector<Standing>& standings) {
  for (auto& standing : standings) {
    standing.obstacles.clear();
    if (competes(standing)) give_grade(standing, grades, 0);
  }
  for (size_t i = 0; i < grades.size(); ++i)
    if (grades[i]->quota) apply_quota(standings, grades, i, limits);
}

}  // namespace

void grade(const Campaign& campaign, std::vector<Standing>& standings) {
  if (standings.empty()) return;
  const Grades grades = best_first(campaign, plan_day(campaign, standings.front().period.last));
  Limits limits;
  do grade_within(grades, limits, standings);
  while (lower_a_limit(standings, grades, limits));
}

}  // namespace campaign
