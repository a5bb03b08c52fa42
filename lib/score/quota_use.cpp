// How many places the quotas of grades give, and how many are taken.
#include "score/quota_use.hpp"

#include <algorithm>

#include "score/grade.hpp"
#include "score/grade_quota.hpp"
#include "score/rank.hpp"

namespace campaign {
namespace {

using Members = std::vector<const Standing*>;

bool had_the_points(const Standing& standing, const Grade& grade) {
  return standing.grade == &grade ||
         std::any_of(standing.obstacles.begin(), standing.obstacles.end(),
                     [&](const GradeObstacle& one) {
                       return one.grade == &grade && one.kind != GradeObstacle::Kind::below_floor;
                     });
}

QuotaUse use_of(const Grade& grade, const Members& members) {
  const auto count = [&](const auto& is) {
    return static_cast<int64_t>(std::count_if(members.begin(), members.end(), is));
  };
  const auto& of = grade.quota->of;
  QuotaUse use{.grade = &grade};
  use.base = count([&](const Standing* one) {
    return of ? one->grade && *one->grade->id == **of : is_graded(*one);
  });
  use.places = grade.quota->places(use.base);
  // One place more, and fewer would hold the other grade: the limit that was found.
  for (const auto* one : members)
    for (const auto& obstacle : one->obstacles)
      if (obstacle.grade == &grade && obstacle.kind != GradeObstacle::Kind::below_floor)
        use.places = std::min(use.places, obstacle.places);
  use.candidates = count([&](const Standing* one) { return had_the_points(*one, grade); });
  use.given = count([&](const Standing* one) { return one->grade == &grade; });
  return use;
}

void add_by_block(const Grade& grade, AppliesTo kind, const std::vector<Standing>& standings,
                  std::vector<QuotaUse>& list) {
  std::vector<std::pair<const UnitBlock*, Members>> blocks;
  for (const auto& one : standings) {
    const auto* block = *grade.quota->per == QuotaPer::block ? one.block : nullptr;
    auto known = std::find_if(blocks.begin(), blocks.end(),
                              [&](const auto& entry) { return entry.first == block; });
    if (known == blocks.end()) known = blocks.insert(known, {block, {}});
    known->second.push_back(&one);
  }
  for (const auto& [block, members] : blocks) {
    auto use = use_of(grade, members);
    use.kind = kind;
    use.block = block;
    list.push_back(use);
  }
}

}  // namespace

std::vector<QuotaUse> quota_use(const Scores& scores, const Period& period) {
  std::vector<QuotaUse> list;
  const auto& campaign = scores.campaign();
  for (const auto* grade : grades_of(campaign, period)) {
    if (!grade->quota) continue;
    const auto is_too_short = [](const Standing& one) { return one.total && !one.graded; };
    Members people;
    for (const AppliesTo kind : {AppliesTo::unit, AppliesTo::leader, AppliesTo::person}) {
      const auto& standings = scores.standings(kind, period);
      if (standings.empty() || std::any_of(standings.begin(), standings.end(), is_too_short))
        continue;
      if (kind == AppliesTo::unit || *grade->quota->per != QuotaPer::all)
        add_by_block(*grade, kind, standings, list);
      else
        for (const auto& one : standings) people.push_back(&one);
    }
    if (!people.empty()) list.push_back(use_of(*grade, people));
  }
  return list;
}

}  // namespace campaign
