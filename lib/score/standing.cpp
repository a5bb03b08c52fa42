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

/// True when leaders and people share the places of a grade.
bool shares_places(const Campaign& campaign) {
  return std::any_of(campaign.grades.begin(), campaign.grades.end(), [](const Grade& one) {
    return one.quota && *one.quota->per == QuotaPer::all;
  });
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

void Scores::add_standings(AppliesTo kind, const Period& period,
                           std::vector<Standing>& list) const {
  if (!has_criteria(campaign_, kind, part_in_campaign(campaign_, period))) return;
  const auto steps = sheet_periods(campaign_, period);
  const bool marks_longer = !longer_steps(campaign_).empty();
  for (const auto& who : participants(index_, kind, period)) {
    Standing standing{.who = who, .kind = kind, .period = period};
    standing.block = block_of(index_, who, period.last);
    standing.ended = who.unit && has_ended(campaign_, *who.unit, period);
    for (const auto& step : steps) {
      const auto by = criteria_of(campaign_, who, step.period.last);
      if (!takes_part(index_, who, step.period)) continue;
      if (asks_for_scores(campaign_, by, step))
        standing.periods.push_back(
            score_period(campaign_, by, step, marks_.sheets(who.id(), step.period)));
      else if (marks_longer)
        standing.unasked.push_back(step);
    }
    aggregate(campaign_, standing);
    list.push_back(std::move(standing));
  }
}

std::vector<Standing> Scores::compute(AppliesTo kind, const Period& period) const {
  std::vector<Standing> list;
  if (kind == AppliesTo::unit || !shares_places(campaign_))
    add_standings(kind, period, list);
  else
    for (const auto one : {AppliesTo::leader, AppliesTo::person}) add_standings(one, period, list);
  break_ties(*this, list);
  grade(campaign_, list);
  std::erase_if(list, [&](const Standing& one) { return one.kind != kind; });
  rank(campaign_, list);
  return list;
}

}  // namespace campaign
