// The score of one subject in one reporting period, with every step from mark to total.
#include "score/period_score.hpp"

#include <algorithm>

#include "score/participants.hpp"

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

/// Points for a criterion with a maximum, a word for one without; other marks count as missing.
Outcome outcome_of(const Criterion& criterion, const Mark& mark) {
  const auto& given = *mark.given;
  if (std::holds_alternative<Points>(given))
    return criterion.maximum ? Outcome::points : Outcome::missing;
  const auto judgement = std::get<Judgement>(given);
  if (judgement != Judgement::not_applicable && criterion.maximum) return Outcome::missing;
  return outcome_of(criterion, judgement);
}

CriterionScore score_leaf(const Criterion& criterion, const SubjectSheets& sheets) {
  CriterionScore score{.criterion = &criterion, .used = sheets.standing(*criterion.id)};
  const Ratio maximum = criterion.maximum ? Ratio::of(**criterion.maximum) : Ratio();
  if (!score.used) {
    if (criterion.unmarked && sheets.handed_in())
      score.outcome = Outcome::unmarked, score.earned = score.possible = maximum;
    return score;
  }
  score.outcome = outcome_of(criterion, *score.used.mark);
  const bool counts = score.outcome != Outcome::excluded && score.outcome != Outcome::missing;
  if (counts) score.possible = maximum;
  if (score.outcome == Outcome::points)
    score.earned = Ratio::of(std::get<Points>(*score.used.mark->given));
  if (score.outcome == Outcome::full) score.earned = maximum;
  return score;
}

/// The sum of the children of a group, or of all roots.
struct Sum {
  Ratio earned = {};
  Ratio possible = {};
  Ratio full = {};  ///< what could be earned if nothing had been left out
  bool scaled = false;

  void add(const Sum& other, const Criterion& of) {
    const Ratio weight = of.weight ? (*of.weight)->times : Ratio(1);
    earned = earned + other.earned * weight;
    possible = possible + other.possible * weight;
    full = full + other.full * weight;
  }

  /// Scales the rest up to make good for what was excluded, unless all was.
  void scale() {
    if (possible == full || possible == Ratio()) return;
    earned = earned * full / possible;
    possible = full;
    scaled = true;
  }
};

/// Adds up the tree from the leaves to the roots, in one pass: parents come before children.
class Tree {
 public:
  Tree(const Campaign& campaign, AppliesTo kind, const Date& day, const SubjectSheets& sheets) {
    std::vector<int> place(campaign.criteria.size(), -1);
    for (size_t i = 0; i < campaign.criteria.size(); ++i) {
      const auto& criterion = campaign.criteria[i];
      if (criterion.applies_to != kind || !criterion.in_force.contains(day)) continue;
      place[i] = static_cast<int>(scores.size());
      parents_.push_back(criterion.parent < 0 ? -1 : place[static_cast<size_t>(criterion.parent)]);
      scores.push_back(criterion.group
                           ? CriterionScore{.criterion = &criterion, .outcome = Outcome::group}
                           : score_leaf(criterion, sheets));
    }
    sums_.resize(scores.size());
    for (size_t i = scores.size(); i-- > 0;) {
      const Sum sum = scores[i].outcome == Outcome::group ? finish(i) : leaf(scores[i]);
      (parents_[i] < 0 ? whole : sums_[static_cast<size_t>(parents_[i])])
          .add(sum, *scores[i].criterion);
    }
    whole.scale();
  }

  std::vector<CriterionScore> scores;
  Sum whole;

 private:
  /// A missing score is not excluded: nothing is scaled for it.
  static Sum leaf(const CriterionScore& score) {
    const bool left_out = score.outcome == Outcome::excluded && score.criterion->maximum;
    return {.earned = score.earned,
            .possible = score.possible,
            .full = left_out ? Ratio::of(**score.criterion->maximum) : score.possible};
  }

  const Sum& finish(size_t group) {
    auto& sum = sums_[group];
    auto& score = scores[group];
    if (score.criterion->maximum) {
      const Ratio most = Ratio::of(**score.criterion->maximum);
      score.capped = sum.earned > most;
      sum.earned = std::min(sum.earned, most);
      sum.possible = std::min(sum.possible, most);
      sum.full = std::min(sum.full, most);
    }
    sum.scale();
    score.earned = sum.earned;
    score.possible = sum.possible;
    score.scaled = sum.scaled;
    return sum;
  }

  std::vector<int> parents_;
  std::vector<Sum> sums_;
};

AdjustmentScore adjust(const Adjustment& adjustment, const SubjectSheets& sheets) {
  AdjustmentScore score{.adjustment = &adjustment, .used = sheets.standing(*adjustment.id)};
  score.unconfirmed = score.used && score.used.round == Round::self && sheets.is_appraised();
  if (!score.used || score.unconfirmed) return score;
  const auto* given = std::get_if<Points>(&*score.used.mark->given);
  if (given) score.times = *given;
  score.amount = adjustment.most
                     ? score.times
                     : (Ratio::of(score.times) * Ratio::of(*adjustment.points)).rounded();
  if (adjustment.limit && score.amount > *adjustment.limit)
    score.amount = *adjustment.limit, score.limited = true;
  return score;
}

/// Inside the total: bonuses up to the maximum, penalties down to 0. Outside: applied afterwards.
Ratio adjusted(Ratio sum, PeriodScore& score) {
  const auto total = [&](bool inside, bool penalty) {
    Ratio amount;
    for (const auto& one : score.adjustments)
      if (one.adjustment->inside_total == inside && one.adjustment->penalty == penalty)
        amount = amount + Ratio::of(one.amount);
    return amount;
  };
  const Ratio inside = sum + total(true, false) - total(true, true);
  const Ratio bounded = std::clamp(inside, Ratio(), std::max(score.maximum, sum));
  const Ratio all = bounded + total(false, false) - total(false, true);
  if (bounded != inside) score.bounded = bounded;
  if (all < Ratio()) score.bounded = Ratio();
  return std::max(Ratio(), all);
}

bool has_self_scores_only(const PeriodScore& score) {
  const auto self = [](const auto& one) { return one.used && one.used.round == Round::self; };
  return std::any_of(score.criteria.begin(), score.criteria.end(), self) ||
         std::any_of(score.adjustments.begin(), score.adjustments.end(),
                     [&](const AdjustmentScore& one) { return self(one) && !one.unconfirmed; });
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

bool PeriodScore::leaves_out(const Criterion& criterion) const {
  return std::any_of(criteria.begin(), criteria.end(), [&](const CriterionScore& one) {
    const bool empty = one.outcome == Outcome::excluded ||
                       (one.outcome == Outcome::group && one.possible == Ratio());
    return *one.criterion->id == *criterion.id && empty;
  });
}

const CriterionScore* PeriodScore::score_of(const Criterion& criterion) const {
  for (const auto& one : criteria)
    if (*one.criterion->id == *criterion.id) return &one;
  return nullptr;
}

PeriodScore score_period(const Campaign& campaign, AppliesTo kind, const Period& period,
                         const SubjectSheets& sheets) {
  const Date day = plan_day(campaign, period.last);
  Tree tree(campaign, kind, day, sheets);
  PeriodScore score{.period = period, .reported = !sheets.empty()};
  score.maximum = tree.whole.possible;
  score.scaled = tree.whole.scaled;
  score.criteria = std::move(tree.scores);
  for (const auto* list : {&campaign.bonuses, &campaign.penalties})
    for (const auto& adjustment : *list)
      if (adjustment.is_for(kind) && adjustment.in_force.contains(day))
        score.adjustments.push_back(adjust(adjustment, sheets));
  score.provisional = has_self_scores_only(score);
  const bool has_points = score.maximum > Ratio();
  if (has_points && score.reported && !score.missing())
    score.total = adjusted(tree.whole.earned, score).rounded();
  return score;
}

}  // namespace campaign
