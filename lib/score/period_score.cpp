// What one subject earned in one reporting period, with every step from mark to total.
#include "score/period_score.hpp"

#include <algorithm>

#include "base/overloaded.hpp"

namespace campaign {
namespace {

Outcome outcome_of(const Criterion& criterion, Judgement judgement) {
  switch (judgement) {
    case Judgement::met:
      return Outcome::met;
    case Judgement::not_met:
      return Outcome::not_met;
    case Judgement::not_applicable:
      break;
  }
  if (!criterion.when_not_applicable)
    return criterion.maximum ? Outcome::missing : Outcome::excluded;
  switch (**criterion.when_not_applicable) {
    case NotApplicable::full:
      return Outcome::full;
    case NotApplicable::zero:
      return Outcome::zero;
    case NotApplicable::exclude:
      break;
  }
  return Outcome::excluded;
}

CriterionScore score_leaf(const Criterion& criterion, const SubjectSheets& sheets) {
  CriterionScore score{.criterion = &criterion, .used = sheets.standing(*criterion.id)};
  if (!score.used) return score;
  const Ratio maximum = criterion.maximum ? Ratio::of(**criterion.maximum) : Ratio();
  score.outcome =
      std::visit(Overloaded{[](Points) { return Outcome::points; },
                            [&](Judgement judgement) { return outcome_of(criterion, judgement); }},
                 *score.used.mark->given);
  const bool counts = score.outcome != Outcome::excluded && score.outcome != Outcome::missing;
  if (counts) score.possible = maximum;
  if (score.outcome == Outcome::points)
    score.earned = Ratio::of(std::get<Points>(*score.used.mark->given));
  if (score.outcome == Outcome::full) score.earned = maximum;
  return score;
}

/// Adds up the tree from the leaves to the roots.
class Tree {
 public:
  Tree(const Campaign& campaign, AppliesTo kind, const SubjectSheets& sheets) {
    std::vector<int> place(campaign.criteria.size(), -1);
    for (size_t i = 0; i < campaign.criteria.size(); ++i) {
      const auto& criterion = campaign.criteria[i];
      if (criterion.applies_to != kind) continue;
      place[i] = static_cast<int>(scores.size());
      parents_.push_back(criterion.parent < 0 ? -1 : place[static_cast<size_t>(criterion.parent)]);
      scores.push_back(criterion.group
                           ? CriterionScore{.criterion = &criterion, .outcome = Outcome::group}
                           : score_leaf(criterion, sheets));
    }
    for (int i = static_cast<int>(scores.size()) - 1; i >= 0; --i)
      if (scores[static_cast<size_t>(i)].outcome == Outcome::group) add_up(i);
  }

  /// Over all roots.
  Ratio sum(Ratio CriterionScore::*part) const {
    Ratio total;
    for (size_t i = 0; i < scores.size(); ++i)
      if (parents_[i] < 0) total = total + scores[i].*part;
    return total;
  }

  std::vector<CriterionScore> scores;

 private:
  void add_up(int group) {
    auto& sum = scores[static_cast<size_t>(group)];
    Ratio full;
    for (size_t i = 0; i < scores.size(); ++i) {
      if (parents_[i] != group) continue;
      sum.earned = sum.earned + scores[i].earned;
      sum.possible = sum.possible + scores[i].possible;
      full = full + full_maximum(scores[i]);
    }
    if (sum.possible != full && sum.possible > Ratio()) {
      sum.earned = sum.earned * full / sum.possible;
      sum.possible = full;
      sum.scaled = true;
    }
    cap(sum);
  }

  static void cap(CriterionScore& group) {
    if (!group.criterion->maximum) return;
    const Ratio most = Ratio::of(**group.criterion->maximum);
    if (group.earned > most) group.earned = most, group.capped = true;
    if (group.possible > most) group.possible = most;
  }

  /// What a child could have earned if nothing had been left out.
  static Ratio full_maximum(const CriterionScore& child) {
    if (child.outcome == Outcome::group) return child.possible;
    return child.criterion->maximum ? Ratio::of(**child.criterion->maximum) : Ratio();
  }

  std::vector<int> parents_;
};

AdjustmentScore adjust(const Adjustment& adjustment, const SubjectSheets& sheets) {
  AdjustmentScore score{.adjustment = &adjustment, .used = sheets.standing(*adjustment.id)};
  if (!score.used) return score;
  if (const auto* times = std::get_if<Points>(&*score.used.mark->given)) score.times = *times;
  score.amount = (Ratio::of(score.times) * Ratio::of(*adjustment.points)).rounded();
  if (adjustment.limit && score.amount > *adjustment.limit)
    score.amount = *adjustment.limit, score.limited = true;
  return score;
}

/// Inside: bonuses up to the maximum, penalties down to 0. Outside: added and taken afterwards.
Ratio adjusted(Ratio sum, const PeriodScore& score) {
  const auto total = [&](bool inside, bool penalty) {
    Ratio amount;
    for (const auto& one : score.adjustments)
      if (one.adjustment->inside_total == inside && one.adjustment->penalty == penalty)
        amount = amount + Ratio::of(one.amount);
    return amount;
  };
  const Ratio inside = sum + total(true, false) - total(true, true);
  const Ratio bounded = std::clamp(inside, Ratio(), std::max(score.maximum, sum));
  return std::max(Ratio(), bounded + total(false, false) - total(false, true));
}

bool rests_on_self_scores(const PeriodScore& score) {
  const auto self = [](const auto& one) { return one.used && one.used.round == Round::self; };
  return std::any_of(score.criteria.begin(), score.criteria.end(), self) ||
         std::any_of(score.adjustments.begin(), score.adjustments.end(), self);
}

}  // namespace

const AdjustmentScore* PeriodScore::disqualified_by() const {
  for (const auto& one : adjustments)
    if (one.adjustment->disqualifies && one.times > Points()) return &one;
  return nullptr;
}

bool PeriodScore::missing() const {
  return std::any_of(criteria.begin(), criteria.end(),
                     [](const CriterionScore& one) { return one.outcome == Outcome::missing; });
}

PeriodScore score_period(const Campaign& campaign, AppliesTo kind, const Period& period,
                         const SubjectSheets& sheets) {
  Tree tree(campaign, kind, sheets);
  PeriodScore score{.period = period, .reported = !sheets.empty()};
  score.maximum = tree.sum(&CriterionScore::possible);
  const Ratio sum = tree.sum(&CriterionScore::earned);
  score.criteria = std::move(tree.scores);
  for (const auto* list : {&campaign.bonuses, &campaign.penalties})
    for (const auto& adjustment : *list) score.adjustments.push_back(adjust(adjustment, sheets));
  score.provisional = rests_on_self_scores(score);
  const bool has_points = score.maximum > Ratio();
  if (has_points && score.reported && !score.missing())
    score.total = adjusted(sum, score).rounded();
  return score;
}

}  // namespace campaign
