// The years to come at their best, for one subject: its records with all that can still happen.
#include "award/future.hpp"

#include <algorithm>

#include "award/labels.hpp"
#include "award/year_title.hpp"

namespace campaign {
namespace {

/// More than any standard asks of one year.
constexpr int kInitiativesAYear = 10;

/// Before the day that is judged, the last of the year.
Located<Date> end_of(int year) { return {Date{year, 12, 30}, {}}; }

Period whole(int year) { return {{year, 1, 1}, {year, 12, 31}}; }

/// Those that are judged by standards of their own: a form that shares them is the same title of
/// another authority.
std::vector<const AwardForm*> titles_of(const Laws& laws, bool state_titles) {
  std::vector<const AwardForm*> list;
  for (const auto* one : laws.forms())
    if (is_title_or_flag(*one) && !one->standards_as &&
        (state_titles || one->level != AwardLevel::state))
      list.insert(list.begin(), one);
  return list;
}

bool is_not_read(const JudgedStandard& one) { return is_unread(*one.standard); }

bool is_forbidden(const Verdict& verdict) {
  return std::any_of(verdict.general.begin(), verdict.general.end(), [](const JudgedRule& one) {
    return one.finding.ruling == Ruling::fails &&
           one.rule->entry->check.severity == Severity::error;
  });
}

/// The worst ruling of its rules, but for the share of those with a lower title, whom nobody can
/// count before the year is over.
Ruling ruling_ahead(const JudgedStandard& standard) {
  Ruling worst = Ruling::holds;
  for (const auto& one : standard.rules)
    if (one.rule->entry->check.name != "award-quota") worst = std::max(worst, one.finding.ruling);
  return worst;
}

/// The standards that can be met; those that lack data only when there are no others.
std::vector<const JudgedStandard*> met_in(const Verdict& verdict) {
  std::vector<const JudgedStandard*> met, unknown;
  if (is_forbidden(verdict)) return met;
  for (const auto& one : verdict.standards) {
    const auto ruling = ruling_ahead(one);
    if (!is_not_read(one) && ruling < Ruling::fails)
      (ruling == Ruling::unknown ? unknown : met).push_back(&one);
  }
  return met.empty() ? unknown : met;
}

/// The law of the day, then those before it, the latest first.
std::vector<const Statute*> laws_until(const Laws& laws, const Date& day) {
  std::vector<const Statute*> list = {&laws.on(day)};
  for (const auto& one : laws.statutes())
    if (one && one.in_force() && (*one.in_force())->last < day && &one != list.front())
      list.push_back(&one);
  return list;
}

}  // namespace

bool is_unread(const StatuteStandard& standard) {
  return std::any_of(standard.rules.begin(), standard.rules.end(), [](const StatuteRule& rule) {
    return rule.entry->check.name == "law-not-read";
  });
}

Future::Future(const Evaluation& evaluation, const Participant& who, const FutureRequest& request)
    : evaluation_(evaluation),
      who_(who),
      request_(request),
      titles_(titles_of(evaluation.laws, request.state_titles)),
      records_(Records::over(evaluation.records)),
      judge_(evaluation.laws, records_, evaluation.scores) {
  if (who.unit)
    for (const auto* one : evaluation.records.people_of(who.id()))
      members_.push_back({.person = one});
  for (const auto& one : members_) records_.replace(one.id(), with_years(one));
  records_.replace(who.id(), with_years(who));
  for (int year = request.today.year - 1; year <= request.last; ++year) {
    for (const auto& one : members_) give_titles(one, year);
    give_titles(who, year);
  }
}

SubjectRecords Future::with_years(const Participant& who) {
  auto records = evaluation_.records.of(who.id());
  std::erase_if(records.conduct, [](const Conduct* one) {
    return one->kind != ConductKind::discipline && !one->until;
  });
  const int current = request_.today.year;
  for (int year = current - 1; year <= request_.last; ++year) {
    if (!is_there(who, year)) continue;
    add_rating(records, who, year);
    if (year >= current) add_initiatives(records, who, year);
    if (year >= current) register_for(records, who, year);
  }
  std::stable_sort(records.ratings.begin(), records.ratings.end(),
                   [](const YearRating* a, const YearRating* b) { return a->year < b->year; });
  return records;
}

void Future::add_rating(SubjectRecords& records, const Participant& who, int year) {
  if (evaluation_.records.of(who.id()).rating(year)) return;
  const auto& low = request_.low;
  const auto rating = low && low->year == year ? low->rating : Rating::excellent;
  records.ratings.push_back(&ratings_.emplace_back(YearRating{year, {who.id(), {}}, {rating, {}}}));
}

void Future::add_initiatives(SubjectRecords& records, const Participant& who, int year) {
  for (int i = 0; i < kInitiativesAYear; ++i)
    records.initiatives.push_back(
        &initiatives_.emplace_back(Initiative{.subjects = {{who.id(), {}}},
                                              .level = {InitiativeLevel::ministry, {}},
                                              .date = end_of(year)}));
}

void Future::register_for(SubjectRecords& records, const Participant& who, int year) {
  const Date day = std::max(Date{year, 1, 1}, request_.today);
  for (const auto* title : titles_)
    if (is_given_to(*title, who))
      records.registrations.push_back(
          &registrations_.emplace_back(Registration{.year = year,
                                                    .forms = {title->id},
                                                    .date = Located<Date>{day, {}},
                                                    .subjects = {{who.id(), {}}}}));
}

void Future::give_titles(const Participant& who, int year) {
  for (const auto* title : titles_) {
    const auto& held = records_.of(who.id()).awards;
    const bool is_held = std::any_of(held.begin(), held.end(), [&](const Award* one) {
      return *one->form == *title->id && is_for_year(*one, year);
    });
    const bool over =
        year < request_.today.year && is_decided(evaluation_.records, *title->id, year);
    if (is_held || over || !is_given_to(*title, who)) continue;
    const auto reach = reach_of(who, *title, year, judged_on(year));
    if (!reach || reach->unknown) continue;
    auto& award = awards_.emplace_back(Award{.subject = {who.id(), {}},
                                             .form = title->id,
                                             .date = end_of(year),
                                             .covers = Located<Period>{whole(year), {}}});
    assumed_.insert(&award);
    records_.add(award);
  }
}

bool Future::is_assumed(const Award* award) const { return assumed_.contains(award); }

Date Future::judged_on(int year) const { return std::max(Date{year, 12, 31}, request_.today); }

std::optional<Attainment> Future::reach(const AwardForm& form, int year) const {
  return reach(form, year, judged_on(year));
}

std::optional<Attainment> Future::reach(const AwardForm& form, int year, const Date& day) const {
  return is_given_to(form, who_) ? reach_of(who_, form, year, day) : std::nullopt;
}

/// On a day of the year, and on the day that is judged.
bool Future::is_there(const Participant& who, int year) const {
  const Date day = judged_on(year);
  const auto& from = who.unit ? who.unit->from : who.person->joined;
  return (!from || from->year <= year) && belongs(evaluation_.campaign, who, {day, day});
}

/// By the law of the day, else by the last one before it that was read. Nothing is in reach by an
/// older law when that of the day is known and has no such form.
std::optional<Attainment> Future::reach_of(const Participant& who, const AwardForm& form, int year,
                                           const Date& day) const {
  if (!is_there(who, year)) return std::nullopt;
  const auto& of_day = evaluation_.laws.on(day);
  for (const auto* law : laws_until(evaluation_.laws, day)) {
    const auto* known = law->form(*form.id);
    if (!known && law->pack().instead.empty()) break;
    if (!known) continue;
    const auto& time = known->form->in_force;
    if (time && !(*time)->contains(day)) break;
    const auto verdict = judge_.verdict_by(*law, *known, who, day, year);
    Attainment found{.law = law, .before_law = law != &of_day};
    for (const auto* one : met_in(verdict)) {
      found.unknown = ruling_ahead(*one) == Ruling::unknown;
      found.standards.push_back({one->standard->standard,
                                 is_assumed(one->base) ? nullptr : one->base,
                                 one->ruling == Ruling::council});
    }
    if (!found.standards.empty()) return found;
    const auto& standards = verdict.standards;
    if (standards.empty() || !std::all_of(standards.begin(), standards.end(), is_not_read)) break;
  }
  return std::nullopt;
}

}  // namespace campaign
