// Outlook: the forms of award that come into reach of a subject in the years to come, and how.
#include "award/outlook.hpp"

#include <algorithm>
#include <iterator>
#include <memory>

#include "award/assessment.hpp"
#include "award/future.hpp"
#include "award/labels.hpp"
#include "award/year_title.hpp"
#include "base/parallel.hpp"

namespace campaign {
namespace {

/// How far is looked for the year in which a setback is made good.
constexpr int kYearsAfterSetback = 10;

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

std::optional<Attainment> reach_in(const Futures& list, const AwardForm& form, int year) {
  for (const auto& future : list)
    if (const auto found = future->reach(form, year)) return found;
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

/// Looks for the prospects of one subject.
class Prospects {
 public:
  Prospects(const Evaluation& evaluation, const OutlookRequest& request, const Participant& who)
      : evaluation_(evaluation),
        request_(request),
        who_(who),
        best_(futures(evaluation, who, {.today = request.today, .last = request.last})) {}

  std::optional<Prospect> of(const AwardForm& form) {
    auto found = today_already(form);
    for (int year = first_year(form); !found && year <= request_.last; ++year)
      if (!is_held_for(form, year)) found = for_year(year, form);
    if (found && !found->unknown) found->setback = setback(form, found->year);
    return found;
  }

 private:
  /// A title of a year that is held already is not in reach a second time.
  bool is_held_for(const AwardForm& form, int year) const {
    if (!is_title_or_flag(form)) return false;
    const auto& awards = evaluation_.records.of(who_.id()).awards;
    return std::any_of(awards.begin(), awards.end(), [&](const Award* one) {
      return *one->form == *form.id && is_for_year(*one, year) && !is_revoked(*one, request_.today);
    });
  }

  /// A title of the year before may be still to come, as long as it was given to nobody.
  int first_year(const AwardForm& form) const {
    const int before = request_.today.year - 1;
    const auto& given = evaluation_.records.of_form(*form.id).awards;
    const bool decided = std::any_of(given.begin(), given.end(),
                                     [&](const Award* one) { return is_for_year(*one, before); });
    return is_title_or_flag(form) && !decided ? before : before + 1;
  }

  std::optional<Prospect> today_already(const AwardForm& form) const {
    const auto way = is_title_or_flag(form) ? std::nullopt : std::optional(Way::regular);
    auto verdict = evaluation_.judge.verdict(who_, *form.id, way, request_.today);
    if (!verdict || !verdict->eligible() || verdict->out_of_time) return std::nullopt;
    if (verdict->year && is_held_for(form, *verdict->year)) return std::nullopt;
    return Prospect{.verdict = std::move(*verdict)};
  }

  /// The nearest as the data stands, of the standards that can be met for the year.
  std::optional<Prospect> for_year(int year, const AwardForm& form) const {
    const auto reach = reach_in(best_, form, year);
    if (!reach) return std::nullopt;
    std::optional<Verdict> nearest;
    for (const auto& one : reach->standards) {
      auto verdict = as_it_stands(*reach, one, form, year);
      if (!nearest || is_nearer(verdict.standards.front(), nearest->standards.front()))
        nearest = std::move(verdict);
    }
    Prospect found{.verdict = std::move(*nearest),
                   .year = year,
                   .before_law = reach->before_law,
                   .unknown = reach->unknown};
    found.needs = needs_of(found.verdict);
    return found;
  }

  /// Judged by one standard, without what is assumed of the years to come.
  Verdict as_it_stands(const Attainment& reach, const AttainedStandard& by, const AwardForm& form,
                       int year) const {
    auto verdict = evaluation_.judge.verdict_by(*reach.law, *reach.law->form(*form.id), who_,
                                                best_.front()->judged_on(year), year, by.base);
    std::erase_if(verdict.standards,
                  [&](const JudgedStandard& one) { return one.standard->standard != by.standard; });
    return verdict;
  }

  /// When a low rating of the next year costs more than that year.
  std::optional<Setback> setback(const AwardForm& form, std::optional<int> reached) {
    const int next = next_rated();
    if (reached ? *reached < next : is_title_or_flag(form)) return std::nullopt;
    const int first = reached.value_or(next), harmless = first + 1;
    if (first > request_.last || !reach_in(best_, form, first)) return std::nullopt;
    Setback found{.year = next, .searched = request_.last + kYearsAfterSetback};
    if (low_.empty())
      low_ = futures(evaluation_, who_,
                     {.today = request_.today, .last = found.searched, .low = next});
    for (int year = first; !found.then && year <= found.searched; ++year)
      if (reach_in(low_, form, year)) found.then = year;
    return found.then && *found.then <= harmless ? std::nullopt : std::optional(found);
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
  Futures low_ = {};  ///< with a low rating of the next year; made when it is first asked for
};

/// All but the same forms of other authorities that the plan does not name.
std::vector<const AwardForm*> forms_of(const Evaluation& evaluation,
                                       const OutlookRequest& request) {
  auto list = request.forms.empty() ? evaluation.laws.forms() : request.forms;
  const auto& planned = evaluation.campaign.award_forms;
  if (request.forms.empty())
    std::erase_if(list, [&](const AwardForm* one) {
      return one->standards_as && !is_one_of(*one->id, planned);
    });
  return list;
}

void add_laws(Outlook& outlook, const Laws& laws, const OutlookRequest& request) {
  for (int year = request.today.year; year <= request.last; ++year) {
    const Date day{year, 12, 31};
    if (!laws.hold_on(day))
      outlook.unknown.push_back(year);
    else if (!laws.on(day).pack().instead.empty())
      outlook.unread.push_back(year);
  }
}

}  // namespace

Outlook outlook_of(const Evaluation& evaluation, const OutlookRequest& request) {
  Outlook outlook;
  if (!evaluation.laws) return outlook;
  add_laws(outlook, evaluation.laws, request);
  const auto all = everybody(evaluation, {.today = request.today, .subjects = request.subjects});
  const auto forms = forms_of(evaluation, request);
  std::vector<std::vector<Prospect>> parts(all.size());
  in_parallel(all.size(), [&](size_t i) {
    Prospects prospects(evaluation, request, all[i]);
    for (const auto* form : forms)
      if (auto found = prospects.of(*form)) parts[i].push_back(std::move(*found));
  });
  for (auto& part : parts)
    std::move(part.begin(), part.end(), std::back_inserter(outlook.prospects));
  return outlook;
}

}  // namespace campaign
