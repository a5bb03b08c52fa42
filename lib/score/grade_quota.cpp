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

/// The most places of a quota that is a share of the holders of another grade.
using Limits = std::map<std::pair<const Grade*, PoolKey>, int64_t>;

/// How many candidates keep the grade when there are fewer places than candidates. A tie at the
/// cut-off must be broken by people, so those who tie keep none.
size_t keepers(const std::vector<Standing*>& candidates, int64_t places) {
  auto kept = static_cast<size_t>(places);
  while (kept > 0 && kept < candidates.size() &&
         !stands_above(*candidates[kept - 1], *candidates[static_cast<size_t>(places)]))
    --kept;
  return kept;
}

int64_t holders(const std::vector<Standing*>& pool, const GradeId& grade) {
  return std::count_if(pool.begin(), pool.end(),
                       [&](const Standing* one) { return one->grade && *one->grade->id == grade; });
}

/// Gives the grades of a period by points, floors and quotas. A share of those who hold another
/// grade depends on who falls into it, so its places are tried: the most that keep within the share
/// in the end, first of the best grade.
class QuotaFiller {
 public:
  QuotaFiller(const Campaign& campaign, const Grades& grades, std::vector<Standing>& standings)
      : campaign_(campaign), grades_(grades), standings_(standings) {
    for (const auto* grade : grades)
      pools_.push_back(grade->quota ? pools_of(standings, *grade->quota->per) : Pools());
  }

  void fill() { settle(0); }

 private:
  static bool depends_on_holders(const Grade& grade) { return grade.quota && grade.quota->of; }

  /// Fixes the limits of the grades from `at` on, and gives the grades by all limits.
  void settle(size_t at) {
    while (at < grades_.size() && !depends_on_holders(*grades_[at])) ++at;
    if (at == grades_.size()) return give_all();
    for (const auto& [key, pool] : pools_[at]) limits_[{grades_[at], key}] = std::ssize(pool);
    // Who falls in one pool can take a place of the other grade from another, where both grades
    // have different pools: again, until none has to give up more.
    bool kept = false;
    while (!kept) {
      kept = true;
      for (const auto& [key, pool] : pools_[at]) kept = settle_pool(at, key, pool) && kept;
    }
    settle(at + 1);
  }

  /// True when the limit of the pool can stay.
  bool settle_pool(size_t at, const PoolKey& key, const std::vector<Standing*>& pool) {
    const Grade& grade = *grades_[at];
    const int64_t before = limits_[{&grade, key}];
    const auto keeps_within = [&](int64_t places) {
      limits_[{&grade, key}] = places;
      settle(at + 1);
      return holders(pool, *grade.id) <= grade.quota->places(holders(pool, **grade.quota->of));
    };
    if (keeps_within(before)) return true;
    int64_t most = 0;
    for (int64_t above = holders(pool, *grade.id); most + 1 < above;) {
      const int64_t middle = (most + above) / 2;
      (keeps_within(middle) ? most : above) = middle;
    }
    keeps_within(most);
    // Where equals share the last place it is named as it is, and no place that nobody can have.
    const int64_t given = holders(pool, *grade.id);
    const int64_t allowed = grade.quota->places(holders(pool, **grade.quota->of));
    const int64_t limit = std::min(most, std::max(given, allowed));
    limits_[{&grade, key}] = limit;
    return limit >= before;  // else two grades of one id, which is reported, would never keep it
  }

  void give_all() {
    for (auto& standing : standings_) {
      standing.obstacles.clear();
      if (is_graded(standing)) give_grade(campaign_, standing, grades_, 0);
    }
    for (size_t at = 0; at < grades_.size(); ++at)
      for (const auto& [key, pool] : pools_[at]) apply_quota(at, key, pool);
  }

  int64_t places(const Grade& grade, const PoolKey& key, int64_t candidates, int64_t all) const {
    if (!depends_on_holders(grade)) return std::min(candidates, grade.quota->places(all));
    const auto limit = limits_.find({&grade, key});
    return limit == limits_.end() ? candidates : std::min(candidates, limit->second);
  }

  void apply_quota(size_t at, const PoolKey& key, const std::vector<Standing*>& pool) {
    const Grade& grade = *grades_[at];
    std::vector<Standing*> candidates;
    int64_t all = 0;
    for (auto* one : pool) {
      all += is_graded(*one);
      if (one->grade == &grade) candidates.push_back(one);
    }
    const auto count = std::ssize(candidates);
    const int64_t most = places(grade, key, count, all);
    if (most == count) return;
    std::stable_sort(candidates.begin(), candidates.end(),
                     [](const Standing* a, const Standing* b) { return stands_above(*a, *b); });
    const size_t kept = keepers(candidates, most);
    const bool on_self_scores = std::any_of(candidates.begin(), candidates.end(),
                                            [](const Standing* one) { return one->provisional; });
    for (size_t i = kept; i < candidates.size(); ++i) {
      const bool tied =
          kept < static_cast<size_t>(most) && !stands_above(*candidates[kept], *candidates[i]);
      candidates[i]->obstacles.push_back(
          {.kind = tied ? GradeObstacle::Kind::tie_at_quota : GradeObstacle::Kind::quota_full,
           .grade = &grade,
           .places = most,
           .block = key.second,
           .candidates = count,
           .base = all,
           .on_self_scores = on_self_scores});
      give_grade(campaign_, *candidates[i], grades_, at + 1);
    }
  }

  const Campaign& campaign_;
  const Grades& grades_;
  std::vector<Standing>& standings_;
  std::vector<Pools> pools_ = {};  ///< of each grade; none without a quota
  Limits limits_ = {};
};

}  // namespace

void fill_places(const Campaign& campaign, const Grades& grades, std::vector<Standing>& standings) {
  QuotaFiller(campaign, grades, standings).fill();
}

}  // namespace campaign
