// Standings in a period: the steps from score sheets to ranks.
#include "score/standing.hpp"

#include <algorithm>

namespace campaign {
namespace {

/// The index of a criterion, which is the same in every period with the same kind of criteria.
size_t place_of(const PeriodScore& period, const Criterion& criterion) {
  const auto found =
      std::find_if(period.criteria.begin(), period.criteria.end(),
                   [&](const CriterionScore& one) { return one.criterion == &criterion; });
  return static_cast<size_t>(found - period.criteria.begin());
}

}  // namespace

const AdjustmentScore* Standing::disqualified_by() const {
  for (const auto& one : periods)
    if (const auto* by = one.disqualified_by()) return by;
  return nullptr;
}

std::pair<Ratio, Ratio> Standing::over_periods(const Criterion& criterion) const {
  Ratio earned, possible;
  size_t at = 0;
  for (const auto& one : periods) {
    if (at >= one.criteria.size() || one.criteria[at].criterion != &criterion)
      at = place_of(one, criterion);
    if (at >= one.criteria.size()) continue;
    earned = earned + one.criteria[at].earned;
    possible = possible + one.criteria[at].possible;
  }
  return {earned, possible};
}

std::vector<Period> reporting_periods(const Campaign& campaign, const Period& period) {
  if (!campaign.plan) return {};
  const Step step = campaign.plan->reporting ? (*campaign.plan->reporting)->every : Step::month;
  const Period& whole = *campaign.plan->period;
  if (!period.overlaps(whole)) return {};
  auto steps = steps_in(whole, step);
  std::erase_if(steps, [&](const Period& one) {
    const Period part{std::max(one.first, whole.first), std::min(one.last, whole.last)};
    return !period.contains(part);
  });
  return steps;
}

const Scores::Known& Scores::known(AppliesTo kind, const Period& period) const {
  const std::lock_guard lock(computing_);
  const auto [place, is_new] = known_.try_emplace({kind, period});
  auto& known = place->second;
  if (!is_new) return known;
  known.list = compute(kind, period);
  for (const auto& one : known.list) known.by_subject.emplace(one.who.id().text, &one);
  return known;
}

const std::vector<Standing>& Scores::standings(AppliesTo kind, const Period& period) const {
  return known(kind, period).list;
}

const Standing* Scores::standing(const Participant& who, const Period& period) const {
  const auto& by_subject = known(criteria_of(campaign_, who, period.last), period).by_subject;
  const auto found = by_subject.find(who.id().text);
  return found == by_subject.end() ? nullptr : found->second;
}

std::vector<Standing> Scores::compute(AppliesTo kind, const Period& period) const {
  std::vector<Standing> list;
  if (!has_criteria(campaign_, kind, part_in_campaign(campaign_, period))) return list;
  const auto steps = reporting_periods(campaign_, period);
  for (const auto& who : participants(index_, kind, period)) {
    Standing standing{.who = who, .kind = kind, .period = period};
    standing.ended = who.unit && has_ended(campaign_, *who.unit, period);
    for (const auto& step : steps) {
      const auto by = criteria_of(campaign_, who, step.last);
      if (asks_for_scores(campaign_, by, step) && takes_part(index_, who, step))
        standing.periods.push_back(
            score_period(campaign_, by, step, marks_.sheets(who.id(), step)));
    }
    aggregate(campaign_, standing);
    list.push_back(std::move(standing));
  }
  break_ties(*this, list);
  grade(campaign_, list);
  rank(list);
  return list;
}

}  // namespace campaign
