// Ranks: by total, then by the plan's tie-break; equals share a rank.
#include "score/rank.hpp"

#include <algorithm>

namespace campaign {
namespace {

Ratio initiatives_of(const Scores& scores, const Standing& standing) {
  int64_t count = 0;
  for (const auto& one : scores.campaign().initiatives)
    count += one.date && standing.period.contains(**one.date) &&
             std::any_of(one.subjects.begin(), one.subjects.end(),
                         [&](const auto& subject) { return *subject == standing.who.id(); });
  return Ratio(count);
}

/// Women first, and collectives with at least 70 % women: Nghị định 65/2014, điều 2 khoản 3.
Ratio women_first(const Standing& standing) {
  if (standing.who.person) return Ratio(standing.who.person->sex == Sex::female ? 1 : 0);
  const auto& share = standing.who.unit->women_share;
  return Ratio(share && *share >= Ratio(7, 10) ? 1 : 0);
}

/// The average over periods that count in which the criterion was not left out, so that joining
/// late is no disadvantage, nor is a month in which it did not apply or stood in no plan.
Ratio average_of(const Scores& scores, const Standing& standing, const Criterion& criterion) {
  Ratio earned;
  int64_t scored = 0;
  for (const auto& period : standing.periods) {
    const Date day = plan_day(scores.campaign(), period.period.last);
    const auto* version = scores.index().criterion(*criterion.id, day);
    if (!version || !SheetPeriod{period.period, period.every}.marks(*version)) continue;
    if (!period.counts || period.leaves_out(criterion)) continue;
    if (const auto* score = period.score_of(criterion))
      earned = earned + score->earned * weight_of_version(scores.campaign(), *score->criterion);
    ++scored;
  }
  return scored > 0 ? earned / Ratio(scored) : Ratio();
}

Ratio tie_break_value(const Scores& scores, const Standing& standing, const std::string& key) {
  if (key == "initiatives") return initiatives_of(scores, standing);
  if (key == "women-share") return women_first(standing);
  const auto* criterion = scores.index().criterion(CriterionId{key});
  return criterion ? average_of(scores, standing, *criterion) : Ratio();
}

}  // namespace

bool competes(const Standing& standing) {
  return standing.total && !standing.disqualified_by() && !standing.ended;
}

bool stands_above(const Standing& a, const Standing& b) {
  if (*a.total != *b.total) return *a.total > *b.total;
  return a.tie_break > b.tie_break;
}

void break_ties(const Scores& scores, std::vector<Standing>& standings) {
  for (auto& standing : standings)
    for (const auto& key : scores.campaign().tie_break)
      standing.tie_break.push_back(tie_break_value(scores, standing, *key));
}

bool is_ranked_in_blocks(const Campaign& campaign, AppliesTo kind) {
  if (campaign.blocks.empty() || !campaign.plan) return false;
  const auto& kinds = campaign.plan->ranked_in_blocks;
  return std::find(kinds.begin(), kinds.end(), kind) != kinds.end();
}

void rank(const Campaign& campaign, std::vector<Standing>& standings) {
  if (standings.empty()) return;
  const bool in_blocks = is_ranked_in_blocks(campaign, standings.front().kind);
  const auto block = [&](const Standing& one) -> ptrdiff_t {
    if (!in_blocks) return 0;
    return one.block ? one.block - campaign.blocks.data() : std::ssize(campaign.blocks);
  };
  std::stable_sort(standings.begin(), standings.end(), [&](const Standing& a, const Standing& b) {
    if (block(a) != block(b)) return block(a) < block(b);
    if (competes(a) != competes(b)) return competes(a);
    return competes(a) && stands_above(a, b);
  });
  size_t first = 0;  // of the block
  for (size_t i = 0; i < standings.size(); ++i) {
    if (block(standings[i]) != block(standings[first])) first = i;
    if (!competes(standings[i])) continue;
    const bool equal = i > first && !stands_above(standings[i - 1], standings[i]);
    standings[i].rank = equal ? standings[i - 1].rank : static_cast<int>(i - first) + 1;
    if (equal) standings[i].shared_rank = standings[i - 1].shared_rank = true;
  }
}

}  // namespace campaign
