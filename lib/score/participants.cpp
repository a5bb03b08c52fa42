// The participants scored in a period, and the kind of criteria for each.
#include "score/participants.hpp"

#include <algorithm>

#include "model/on_day.hpp"

namespace campaign {
namespace {

bool is_present(const Unit& unit, const Period& period) {
  if (has_reversed_times(unit)) return true;
  return (!unit.from || *unit.from <= period.last) && (!unit.until || **unit.until >= period.first);
}

/// People who left count up to their last day; without a last day, not at all.
bool is_present(const Person& person, const Period& period) {
  if (has_reversed_times(person)) return true;
  if (const auto first = first_day(person); first && *first > period.last) return false;
  if (const auto last = last_day(person)) return *last >= period.first;
  return *person.status == Status::active;
}

/// Away on every day of the period, whether by one absence or by several that follow each other.
bool is_away(const Index& index, const SubjectId& id, const Period& period) {
  Date next = period.first;
  for (const auto* one : index.absences(id))
    if (one->period->first <= next && next <= one->period->last)
      next = one->period->last.plus_days(1);
  return period.last < next;
}

/// The days of the campaign in the period on which the subject belongs to the agency.
Period part_there(const Campaign& campaign, const Participant& who, const Period& period) {
  Period part = part_in_campaign(campaign, period);
  const auto first = who.unit ? who.unit->from : first_day(*who.person);
  const auto last = who.unit ? (who.unit->until ? std::optional(**who.unit->until) : std::nullopt)
                             : last_day(*who.person);
  if (first) part.first = std::max(part.first, *first);
  if (last) part.last = std::min(part.last, *last);
  return part.first <= part.last ? part : part_in_campaign(campaign, period);
}

}  // namespace

std::optional<Participant> participant(const Index& index, const SubjectId& id) {
  if (const auto* unit = index.unit(id)) return Participant{.unit = unit};
  if (const auto* person = index.person(id)) return Participant{.person = person};
  return std::nullopt;
}

const UnitBlock* block_of(const Index& index, const Participant& who, const Date& day) {
  if (who.unit) return index.block(*who.unit->id);
  const auto* id = unit_on(*who.person, day);
  const auto* unit = id ? index.unit(**id) : nullptr;
  return unit ? index.block(*unit->id) : nullptr;
}

bool has_criteria(const Campaign& campaign, AppliesTo kind, const Period& period) {
  return std::any_of(campaign.criteria.begin(), campaign.criteria.end(), [&](const Criterion& one) {
    return one.applies_to == kind && one.in_force.overlaps(period);
  });
}

bool asks_for_scores(const Campaign& campaign, AppliesTo kind, const SheetPeriod& sheet) {
  const Date day = plan_day(campaign, sheet.period.last);
  if (!has_criteria(campaign, kind, {day, day})) return false;
  const auto stands = [&](const auto& one) {
    return sheet.marks(one) && one.in_force.contains(day);
  };
  const auto is_asked = [&](const Adjustment& one) { return one.is_for(kind) && stands(one); };
  return std::any_of(campaign.criteria.begin(), campaign.criteria.end(),
                     [&](const Criterion& one) {
                       return one.applies_to == kind && !one.group && stands(one);
                     }) ||
         std::any_of(campaign.bonuses.begin(), campaign.bonuses.end(), is_asked) ||
         std::any_of(campaign.penalties.begin(), campaign.penalties.end(), is_asked);
}

bool asks_for_sheets(const Campaign& campaign, AppliesTo kind, const SheetPeriod& sheet) {
  const Date day = plan_day(campaign, sheet.period.last);
  return std::any_of(campaign.criteria.begin(), campaign.criteria.end(), [&](const Criterion& one) {
    return one.applies_to == kind && !one.group && !one.scored_by && sheet.marks(one) &&
           one.in_force.contains(day);
  });
}

AppliesTo criteria_of(const Campaign& campaign, const Participant& who, const Date& day) {
  if (who.unit) return AppliesTo::unit;
  const Date on = plan_day(campaign, day);
  if (!campaign.plan || !has_criteria(campaign, AppliesTo::leader, {on, on}))
    return AppliesTo::person;
  const auto& classes = campaign.plan->leader_classes;
  const bool leads =
      std::find(classes.begin(), classes.end(), class_on(*who.person, day)) != classes.end();
  return leads ? AppliesTo::leader : AppliesTo::person;
}

Period part_in_campaign(const Campaign& campaign, const Period& period) {
  if (!campaign.plan || !campaign.plan->period->overlaps(period)) return period;
  const Period& whole = *campaign.plan->period;
  return {std::max(period.first, whole.first), std::min(period.last, whole.last)};
}

bool belongs(const Campaign& campaign, const Participant& who, const Period& period) {
  const Period part = part_in_campaign(campaign, period);
  return who.unit ? is_present(*who.unit, part) : is_present(*who.person, part);
}

bool has_ended(const Campaign& campaign, const Unit& unit, const Period& period) {
  return unit.until && !has_reversed_times(unit) &&
         **unit.until < part_in_campaign(campaign, period).last;
}

bool is_scored(const Index& index, const Participant& who, const Period& period) {
  if (who.unit) return who.unit->takes_part;
  if (who.person->takes_part) return *who.person->takes_part;
  const auto in_scored_unit = [&](const Post& post) {
    const auto* unit = post.unit ? index.unit(**post.unit) : nullptr;
    return !unit || unit->takes_part;
  };
  if (in_scored_unit(post_on(*who.person, period.first))) return true;
  const auto& posts = who.person->posts;
  return std::any_of(posts.begin(), posts.end(), [&](const Post& one) {
    return !one.also && one.from && period.contains(**one.from) && in_scored_unit(one);
  });
}

bool takes_part(const Index& index, const Participant& who, const Period& period) {
  return belongs(index.campaign(), who, period) && is_scored(index, who, period) &&
         !is_away(index, who.id(), part_there(index.campaign(), who, period));
}

std::vector<Participant> participants(const Index& index, AppliesTo kind, const Period& period) {
  const auto& campaign = index.campaign();
  std::vector<Participant> list;
  if (kind == AppliesTo::unit) {
    for (const auto& unit : campaign.units)
      if (!unit.is_household() && takes_part(index, {.unit = &unit}, period))
        list.push_back({.unit = &unit, .day = period.last});
    std::stable_sort(list.begin(), list.end(), [&](const Participant& a, const Participant& b) {
      return order_on(*a.unit, period.last) < order_on(*b.unit, period.last);
    });
    return list;
  }
  for (const auto& person : campaign.people)
    if (criteria_of(campaign, {.person = &person}, period.last) == kind &&
        takes_part(index, {.person = &person}, period))
      list.push_back({.person = &person, .day = period.last});
  return list;
}

}  // namespace campaign
