// The score of one subject in one reporting period, or in a longer one that is marked once, with
// every step from mark to total.
#include "score/period_score.hpp"

#include <algorithm>

#include "score/criteria_tree.hpp"
#include "score/participants.hpp"

namespace campaign {
namespace {

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

/// Of a reporting period kept within bounds.
std::optional<Points> total_with_adjustments(PeriodScore& score) {
  const bool is_scored = score.maximum > Ratio() || (score.every && !score.has_points());
  if (!is_scored || !score.reported || score.missing()) return std::nullopt;
  if (score.every)
    return (score.earned + score.adjustments_sum(true) + score.adjustments_sum(false)).rounded();
  const auto total = within_bounds({.points = score.earned,
                                    .inside = score.adjustments_sum(true),
                                    .outside = score.adjustments_sum(false),
                                    .maximum = score.maximum});
  score.bounded = total.bounded;
  score.within = total.within;
  return total.points.rounded();
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

bool PeriodScore::has_points() const {
  return std::any_of(criteria.begin(), criteria.end(),
                     [](const CriterionScore& one) { return one.criterion->maximum.has_value(); });
}

Ratio PeriodScore::adjustments_sum(bool inside_total) const {
  Ratio sum;
  for (const auto& one : adjustments)
    if (one.adjustment->inside_total == inside_total)
      sum = one.adjustment->penalty ? sum - Ratio::of(one.amount) : sum + Ratio::of(one.amount);
  return sum;
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

BoundedTotal within_bounds(const TotalSum& sum) {
  const Ratio inside = sum.points + sum.inside;
  const Ratio bounded = std::clamp(inside, Ratio(), std::max(sum.maximum, sum.points));
  const Ratio all = bounded + sum.outside;
  BoundedTotal total{.points = std::max(Ratio(), all), .within = bounded};
  if (bounded != inside) total.bounded = bounded;
  if (all < Ratio()) total.bounded = Ratio();
  return total;
}

PeriodScore score_period(const Campaign& campaign, AppliesTo kind, const SheetPeriod& sheet,
                         const SubjectSheets& sheets) {
  const Date day = plan_day(campaign, sheet.period.last);
  auto tree = score_criteria(campaign, kind, sheet, sheets);
  PeriodScore score{.period = sheet.period, .every = sheet.every, .reported = !sheets.empty()};
  score.earned = tree.earned;
  score.maximum = tree.possible;
  score.scaled = tree.scaled;
  score.criteria = std::move(tree.scores);
  for (const auto* list : {&campaign.bonuses, &campaign.penalties})
    for (const auto& adjustment : *list)
      if (adjustment.is_for(kind) && sheet.marks(adjustment) && adjustment.in_force.contains(day))
        score.adjustments.push_back(adjust(adjustment, sheets));
  score.provisional = has_self_scores_only(score);
  score.total = total_with_adjustments(score);
  return score;
}

}  // namespace campaign
