// What comes into reach of one subject: today, on later days of this year, at the end of each year.
#include "award/prospects.hpp"

#include <algorithm>
#include <map>
#include <memory>

#include "award/future.hpp"
#include "award/year_title.hpp"

namespace campaign {
namespace {

/// How far is looked for the year in which a setback is made good.
constexpr int kYearsAfterSetback = 6;

using Futures = std::vector<std::unique_ptr<Future>>;

/// Without titles of the state, which forbid other forms of the same year, then with them.
Futures futures(const Evaluation& evaluation, const Participant& who, FutureRequest request) {
  Futures list;
  for (const bool state_titles : {false, true}) {
    request.state_titles = state_titles;
    list.push_back(std::make_unique<Future>(evaluation, who, request));
  }
  return list;
}

std::optional<Attainment> reach_in(const Futures& list, const AwardForm& form, int year,
                                   std::optional<Date> day = {}) {
  for (const auto& future : list)
    if (auto found = future->reach(form, year, day.value_or(future->judged_on(year)))) return found;
  return std::nullopt;
}

/// What lacks as the data stands, but for a share that nobody can count before the year is over.
std::vector<Message> needs_of(const Verdict& verdict) {
  std::vector<Message> list;
  const auto add = [&](const JudgedRule& one) {
    const auto& missing = one.finding.missing;
    const bool known = std::find(list.begin(), list.end(), missing) != list.end();
    if (one.finding.ruling > Ruling::council && !missing.empty() && !known &&
        one.rule->entry->check.name != "award-quota")
      list.push_back(missing);
  };
  for (const auto& one : verdict.general)
    if (one.rule->entry->check.severity == Severity::error) add(one);
  for (const auto& standard : verdict.standards)
    for (const auto& one : standard.rules) add(one);
  return list;
}

std::vector<const Initiative*> initiatives_of(const Verdict& verdict) {
  std::vector<const Initiative*> list;
  for (const auto& standard : verdict.standards)
    for (const auto& one : standard.rules)
      for (const auto* initiative : one.finding.initiatives)
        if (std::find(list.begin(), list.end(), initiative) == list.end())
          list.push_back(initiative);
  return list;
}

/// The law knows no time between two honours of one form; so it is shown when the last was given.
const Award* last_given(const Evaluation& evaluation, const Participant& who, const AwardForm& form,
                        const Date& today) {
  const Award* last = nullptr;
  for (const auto* one : evaluation.records.of(who.id()).awards)
    if (!is_title_or_flag(form) && *one->form == *form.id && is_held(*one, today) &&
        !is_revoked(*one, today))
      last = one;
  return last;
}

/// Looks for the prospects of one subject.
class Prospects {
 public:
  Prospects(const Evaluation& evaluation, const OutlookRequest& request, const Participant& who)
      : evaluation_(evaluation),
        request_(request),
        who_(who),
        best_(futures(evaluation, who, {.today = request.today, .last = request.last})) {}

  /// What is certain comes before what depends on missing data, though it may be later.
  std::optional<Prospect> of(const AwardForm& form) {
    auto found = today_already(form);
    std::optional<Prospect> uncertain;
    const auto consider = [&](std::optional<Prospect> one) {
      if (!one) return;
      auto& place = one->unknown ? uncertain : found;
      if (!place) place = std::move(one);
    };
    const int current = request_.today.year;
    if (!found && !is_over(form, current - 1)) consider(for_year(current - 1, form));
    if (!found && !is_title_or_flag(form))
      for (const auto& day : turning_days()) {
        if (found) break;
        consider(for_year(current - 1, form, day));
      }
    for (int year = current; !found && year <= request_.last; ++year)
      if (!is_held_for(form, year)) consider(for_year(year, form));
    if (found) found->setback = setback(form, found->year);
    return found ? std::move(found) : std::move(uncertain);
  }

 private:
  /// A title of a year that is held already is not in reach a second time.
  bool is_held_for(const AwardForm& form, int year) const {
    if (!is_title_or_flag(form)) return false;
    const auto& awards = evaluation_.records.of(who_.id()).awards;
    return std::any_of(awards.begin(), awards.end(), [&](const Award* one) {
      return *one->form == *form.id && is_for_year(*one, year);
    });
  }

  /// A title of a past year that was given to somebody has been decided.
  bool is_over(const AwardForm& form, int year) const {
    return is_title_or_flag(form) && is_decided(evaluation_.records, *form.id, year);
  }

  std::optional<Prospect> today_already(const AwardForm& form) const {
    const auto way = is_title_or_flag(form) ? std::nullopt : std::optional(Way::regular);
    if (form.in_force && !(*form.in_force)->contains(request_.today)) return std::nullopt;
    auto verdict = evaluation_.judge.verdict(who_, *form.id, way, request_.today);
    if (!verdict || !verdict->eligible() || verdict->out_of_time) return std::nullopt;
    const int year = verdict->year.value_or(request_.today.year - 1);
    if (is_over(form, year) || is_held_for(form, year)) return std::nullopt;
    const bool council = verdict->by()->ruling == Ruling::council;
    return Prospect{.verdict = std::move(*verdict), .for_council = council};
  }

  /// Later days of this year on which a matter of conduct has ended, or another law begins.
  std::vector<Date> turning_days() const {
    std::vector<Date> days;
    for (const auto* one : evaluation_.records.of(who_.id()).conduct)
      if (one->until) days.push_back((*one->until)->plus_days(1));
    for (const auto& law : evaluation_.laws.statutes())
      if (law && law.in_force()) days.push_back((*law.in_force())->first);
    std::erase_if(days, [&](const Date& day) {
      return day <= request_.today || day.year != request_.today.year;
    });
    std::sort(days.begin(), days.end());
    return days;
  }

  /// The nearest as the data stands, of the standards that can be met for the year.
  std::optional<Prospect> for_year(int year, const AwardForm& form,
                                   std::optional<Date> day = {}) const {
    const auto reach = reach_in(best_, form, year, day);
    if (!reach) return std::nullopt;
    const Date judged_on = day.value_or(best_.front()->judged_on(year));
    std::optional<Prospect> nearest;
    for (const auto& one : reach->standards) {
      auto verdict = as_it_stands(*reach, one, form, year, judged_on);
      if (nearest && !is_better(verdict, one.for_council, *nearest)) continue;
      nearest = Prospect{.verdict = std::move(verdict), .for_council = one.for_council};
    }
    nearest->year = year;
    nearest->day = day;
    nearest->before_law = reach->before_law;
    nearest->unknown = reach->unknown;
    nearest->needs = needs_of(nearest->verdict);
    nearest->initiatives = initiatives_of(nearest->verdict);
    return nearest;
  }

  /// The nearer standard, but never one that only the council can find instead of one that data
  /// can meet.
  static bool is_better(const Verdict& verdict, bool for_council, const Prospect& than) {
    if (for_council != than.for_council) return than.for_council;
    return is_nearer(verdict.standards.front(), than.verdict.standards.front());
  }

  /// Judged by one standard, without what is assumed of the years to come.
  Verdict as_it_stands(const Attainment& reach, const AttainedStandard& by, const AwardForm& form,
                       int year, const Date& day) const {
    auto verdict = evaluation_.judge.verdict_by(*reach.law, *reach.law->form(*form.id), who_, day,
                                                year, by.base);
    std::erase_if(verdict.standards,
                  [&](const JudgedStandard& one) { return one.standard->standard != by.standard; });
    return verdict;
  }

  /// When a lower rating of the next year costs more than that year: the best that does.
  std::optional<Setback> setback(const AwardForm& form, std::optional<int> reached) {
    for (const auto rating : {Rating::good, Rating::fulfilled})
      if (auto found = setback(form, reached, rating)) return found;
    return std::nullopt;
  }

  std::optional<Setback> setback(const AwardForm& form, std::optional<int> reached, Rating rating) {
    const int next = next_rated();
    if (reached ? *reached < next : is_title_or_flag(form)) return std::nullopt;
    const int first = reached.value_or(next);
    if (first > request_.last || !reach_in(best_, form, first)) return std::nullopt;
    Setback found{.year = next, .rating = rating, .searched = request_.last + kYearsAfterSetback};
    auto& low = low_[rating];
    if (low.empty())
      low = futures(
          evaluation_, who_,
          {.today = request_.today, .last = found.searched, .low = LowRating{next, rating}});
    for (int year = first; !found.then && year <= found.searched; ++year)
      if (reach_in(low, form, year)) found.then = year;
    return found.then && *found.then <= first + 1 ? std::nullopt : std::optional(found);
  }

  /// The first year, from the last one on, that nobody has rated.
  int next_rated() const {
    const auto& records = evaluation_.records.of(who_.id());
    int year = request_.today.year - 1;
    while (records.rating(year)) ++year;
    return year;
  }

  const Evaluation& evaluation_;
  const OutlookRequest& request_;
  const Participant& who_;
  Futures best_;
  /// With a lower rating of the next year; each made when it is first asked for.
  std::map<Rating, Futures> low_ = {};
};

}  // namespace

std::vector<Prospect> prospects_of(const Evaluation& evaluation, const OutlookRequest& request,
                                   const Participant& who,
                                   const std::vector<const AwardForm*>& forms) {
  std::vector<Prospect> list;
  Prospects prospects(evaluation, request, who);
  for (const auto* form : forms)
    if (auto found = prospects.of(*form)) {
      found->given = last_given(evaluation, who, *form, request.today);
      list.push_back(std::move(*found));
    }
  return list;
}

}  // namespace campaign
