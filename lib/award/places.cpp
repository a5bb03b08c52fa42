// Competition for the places of a form of award, when the deciding authority limits their number.
#include "award/places.hpp"

#include <algorithm>
#include <set>

#include "award/contests.hpp"
#include "award/rivals.hpp"
#include "award/year_title.hpp"

namespace campaign {
namespace {

/// The day whose block counts.
Date end_of_year(const Campaign& campaign, std::optional<int> year) {
  const Date end = campaign.plan->period->last;
  return year && *year != end.year ? Date{*year, 12, 31} : end;
}

}  // namespace

std::vector<Competitor> competitors(const Index& index, const Records& records,
                                    const Campaign& campaign, const Places& places) {
  std::vector<Competitor> list;
  for (const auto& one : campaign.nominations) {
    if (one.withdrawn || *one.form != *places.form) continue;
    const auto who = participant(index, *one.subject);
    const auto* vote = records.of(*one.subject).ballot(one);
    const auto* award = vote ? award_of(campaign, records, one) : nullptr;
    const bool decided_before = award && **award->date < *vote->meeting->date;
    if (who && class_of(*who) == places.subject && !decided_before)
      list.push_back({&one, *who, vote});
  }
  return list;
}

PlacesPool pool_of(const Index& index, const Places& places, const Competitor& one) {
  const auto year = year_of(*one.nomination);
  PlacesPool pool;
  if (!places.quota.number) pool.year = year;
  if (places.per && **places.per == PlacesPer::block)
    pool.block = block_of(index, one.who, end_of_year(index.campaign(), year));
  return pool;
}

PlaceCount count_places(const Index& index, const Records& records, const Places& places,
                        const PlacesPool& pool) {
  if (places.quota.number) return {.places = std::max(*places.quota.number, 0)};
  const Date end = end_of_year(index.campaign(), pool.year);
  const bool is_per_block = places.per && **places.per == PlacesPer::block;
  std::set<std::string_view> holders;
  const auto add = [&](const SubjectId& subject) {
    const auto who = participant(index, subject);
    const bool is_inside = who && (!is_per_block || block_of(index, *who, end) == pool.block);
    if (is_inside && class_of(*who) == places.subject) holders.insert(who->id().text);
  };
  for (const auto& form : places.of) {
    for (const auto* one : records.of_form(*form).awards)
      if (!one->revoked && is_for_year(*one, end.year)) add(*one->subject);
    for (const auto* one : records.of_form(*form).nominations)
      if (!one->withdrawn && year_of(*one).value_or(end.year) == end.year) add(*one->subject);
  }
  const auto base = static_cast<int64_t>(holders.size());
  return {places.quota.places(base), base};
}

std::optional<Contest> contest_of(const Case& question, const Contests& contests) {
  const auto& nomination = *question.nomination;
  const auto* places = places_of(question.campaign(), *question.form.id, class_of(question.who));
  const auto* vote = question.record().ballot(nomination);
  if (!places || !vote || nomination.withdrawn) return std::nullopt;
  const auto pool = pool_of(question.index(), *places, {&nomination, question.who, vote});
  const auto& all = contests.of(question, *places, pool);
  Contest contest{.places = static_cast<size_t>(all.count.places)};
  const int votes = *vote->ballot->agree;
  for (auto one = all.by_votes.upper_bound(votes); one != all.by_votes.end(); ++one)
    contest.above += one->second.size();
  if (const auto equal = all.by_votes.find(votes); equal != all.by_votes.end())
    contest.rivals = equal->second;
  contest.equals = contest.rivals.size() + all.others.count(&nomination);
  return contest;
}

const Places* places_of(const Campaign& campaign, const AwardFormId& form, SubjectClass subject) {
  for (const auto& one : campaign.places)
    if (*one.form == form && one.subject == subject) return &one;
  return nullptr;
}

}  // namespace campaign
