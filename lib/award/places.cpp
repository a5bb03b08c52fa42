// Competition for the places of a form of award, when the deciding authority limits their number.
#include "award/places.hpp"

#include <algorithm>
#include <set>

#include "award/judge.hpp"
#include "award/rivals.hpp"
#include "award/vote.hpp"
#include "award/year_title.hpp"

namespace campaign {
namespace {

/// Leaves out `women-first`, which itself depends on the contest.
bool keeps_general_rules(const Case& question) {
  const auto& rules = question.statute.general();
  return std::all_of(rules.begin(), rules.end(), [&](const StatuteRule& rule) {
    const auto& check = rule.entry->check;
    return check.severity != Severity::error || check.name == "women-first" ||
           rule.requirement.judge(question).ruling <= Ruling::council;
  });
}

/// True when the competitor takes a place: it has the award, or it can be proposed for it.
bool deserves(const Case& question, const Competitor& other) {
  if (award_of(question.campaign(), question.records, *other.nomination)) return true;
  const auto majority = question.statute.majority(question.campaign(), question.form.id);
  if (judge_vote(question.campaign(), majority, *other.vote).ruling == Ruling::fails) return false;
  Case other_case{.laws = question.laws,
                  .statute = question.statute,
                  .records = question.records,
                  .scores = question.scores,
                  .who = other.who,
                  .form = question.form,
                  .way = other.nomination->way,
                  .year = year_of(*other.nomination),
                  .as_of = *other.vote->meeting->date,
                  .until = std::max(question.until, *other.vote->meeting->date),
                  .nomination = other.nomination};
  for (const auto& id : other.nomination->achievements)
    if (const auto* one = question.index().achievement(*id);
        one && is_of(question.index(), *one, other.who))
      other_case.achievements.push_back(one);
  const auto standards = judge_standards(other_case, *question.statute.form(*question.form.id));
  const auto met = std::find_if(standards.begin(), standards.end(), [](const JudgedStandard& one) {
    return one.ruling <= Ruling::council;
  });
  if (met == standards.end()) return false;
  if (other_case.achievements.empty()) other_case.achievements = met->achievements;
  return keeps_general_rules(other_case);
}

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

std::optional<Contest> contest_of(const Case& question) {
  const auto& nomination = *question.nomination;
  const auto* places = places_of(question.campaign(), *question.form.id, class_of(question.who));
  const auto* vote = question.record().ballot(nomination);
  if (!places || !vote || nomination.withdrawn) return std::nullopt;
  const auto& index = question.index();
  const auto pool = pool_of(index, *places, {&nomination, question.who, vote});
  const auto count = count_places(index, question.records, *places, pool);
  Contest contest{.places = static_cast<size_t>(count.places)};
  for (auto& one : competitors(index, question.records, question.campaign(), *places)) {
    const bool itself = one.nomination == &nomination;
    if (pool_of(index, *places, one) != pool) continue;
    if (!one.vote || (!itself && !deserves(question, one))) continue;
    const int more = *one.vote->ballot->agree - *vote->ballot->agree;
    if (more > 0) ++contest.above;
    if (more == 0) contest.equals.push_back(std::move(one));
  }
  return contest;
}

const Places* places_of(const Campaign& campaign, const AwardFormId& form, SubjectClass subject) {
  for (const auto& one : campaign.places)
    if (*one.form == form && one.subject == subject) return &one;
  return nullptr;
}

}  // namespace campaign
