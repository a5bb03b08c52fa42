// The grade of a standing: by its total and the floor of every criterion.
#include "score/grade.hpp"

#include <algorithm>

#include "score/grade_quota.hpp"
#include "score/rank.hpp"

namespace campaign {
namespace {

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
std::vector<Reached> reached_by(const Campaign& campaign, const Standing& standing) {
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
      const Ratio weight = weight_of_version(campaign, *score.criterion);
      one.earned = one.earned + score.earned * weight;
      one.possible = one.possible + score.possible * weight;
      one.not_met |= score.outcome == Outcome::not_met;
    }
  }
  return list;
}

/// The first criterion below the floor.
std::optional<GradeObstacle> below_floor(const Campaign& campaign, const Standing& standing,
                                         const Grade& grade) {
  if (!grade.floor) return std::nullopt;
  for (const auto& one : reached_by(campaign, standing))
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

}  // namespace

Grades grades_of(const Campaign& campaign, const Period& period) {
  const Date day = plan_day(campaign, period.last);
  const bool whole = campaign.plan && period.contains(*campaign.plan->period);
  const auto stands = [&](const Grade& one, GradeOf of) {
    return one.of == of && one.in_force.contains(day);
  };
  const bool has_own =
      whole && std::any_of(campaign.grades.begin(), campaign.grades.end(),
                           [&](const Grade& one) { return stands(one, GradeOf::campaign); });
  Grades grades;
  for (const auto& one : campaign.grades)
    if (stands(one, has_own ? GradeOf::campaign : GradeOf::period)) grades.push_back(&one);
  std::stable_sort(grades.begin(), grades.end(),
                   [](const Grade* a, const Grade* b) { return *a->from > *b->from; });
  return grades;
}

bool is_graded(const Standing& standing) { return competes(standing) && standing.graded; }

void give_grade(const Campaign& campaign, Standing& standing, const Grades& grades, size_t first) {
  standing.grade = nullptr;
  for (size_t i = first; i < grades.size(); ++i) {
    if (!reaches(standing, *grades[i], !standing.obstacles.empty())) continue;
    if (auto obstacle = below_floor(campaign, standing, *grades[i])) {
      standing.obstacles.push_back(*obstacle);
      continue;
    }
    standing.grade = grades[i];
    return;
  }
}

void grade(const Campaign& campaign, std::vector<Standing>& standings) {
  if (standings.empty()) return;
  const auto grades = grades_of(campaign, standings.front().period);
  if (!grades.empty() && grades.front()->of == GradeOf::campaign)
    for (auto& one : standings)
      if (one.graded) one.graded = one.total;
  fill_places(campaign, grades, standings);
}

}  // namespace campaign
