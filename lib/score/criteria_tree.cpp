// The points of a sheet by criteria: adds up the tree of the plan, from the leaves to the roots.
#include "score/criteria_tree.hpp"

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
  Tree(const Campaign& campaign, AppliesTo kind, const SheetPeriod& sheet,
       const SubjectSheets& sheets) {
    const auto asked = asked_in(campaign, kind, sheet);
    std::vector<int> place(campaign.criteria.size(), -1);
    for (size_t i = 0; i < campaign.criteria.size(); ++i) {
      const auto& criterion = campaign.criteria[i];
      if (!asked[i]) continue;
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
  /// Which criteria are marked in the sheet, and the groups of these.
  static std::vector<bool> asked_in(const Campaign& campaign, AppliesTo kind,
                                    const SheetPeriod& sheet) {
    const Date day = plan_day(campaign, sheet.period.last);
    std::vector<bool> asked(campaign.criteria.size());
    for (size_t i = campaign.criteria.size(); i-- > 0;) {
      const auto& one = campaign.criteria[i];
      if (one.applies_to != kind || !one.in_force.contains(day)) continue;
      if (!one.group && sheet.marks(one)) asked[i] = true;
      if (asked[i] && one.parent >= 0) asked[static_cast<size_t>(one.parent)] = true;
    }
    return asked;
  }

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

}  // namespace

CriteriaSum score_criteria(const Campaign& campaign, AppliesTo kind, const SheetPeriod& sheet,
                           const SubjectSheets& sheets) {
  Tree tree(campaign, kind, sheet, sheets);
  return {std::move(tree.scores), tree.whole.earned, tree.whole.possible, tree.whole.scaled};
}

}  // namespace campaign
