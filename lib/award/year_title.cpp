// Titles and flags by the year for which they are given or proposed.
#include "award/year_title.hpp"

#include <algorithm>

#include "award/labels.hpp"
#include "award/statute.hpp"
#include "award/vote.hpp"
#include "award/window.hpp"

namespace campaign {
namespace {

bool is_voted_down(const Case& question, const Nomination& nomination) {
  const auto* vote = question.records.of(*nomination.subject).ballot(nomination);
  if (!vote) return false;
  const auto majority = question.statute.majority(question.campaign(), *nomination.form);
  return judge_vote(question.campaign(), majority, *vote).ruling == Ruling::fails;
}

bool is_proposed(const Case& question, const Nomination& nomination, int year) {
  return !nomination.withdrawn && year_of(nomination).value_or(judged_year(question)) == year &&
         !is_voted_down(question, nomination);
}

}  // namespace

bool is_about_a_year(const Period& period) {
  constexpr int kLeastDays = 270, kMostDays = 366;
  return period.first.plus_days(kLeastDays) <= period.last.plus_days(1) &&
         period.last.plus_days(1) <= period.first.plus_days(kMostDays);
}

std::optional<int> year_of(const Nomination& nomination) {
  if (!nomination.covers) return std::nullopt;
  return (*nomination.covers)->last.year;
}

std::optional<Located<Period>> time_of(const AwardForm& form, const Nomination& nomination) {
  return is_title_or_flag(form) ? nomination.covers : std::nullopt;
}

bool is_for_year(const Award& award, int year) {
  if (!award.covers) return award.date && (*award.date)->year == year;
  const Period& covers = **award.covers;
  return covers.contains({{year, 1, 1}, {year, 12, 31}}) ||
         (covers.last.year == year && is_about_a_year(covers));
}

bool is_decided(const Records& records, const AwardFormId& form, int year) {
  const auto& given = records.of_form(form).awards;
  return std::any_of(given.begin(), given.end(),
                     [&](const Award* one) { return is_for_year(*one, year); });
}

int judged_year(const Case& question) {
  return question.year ? *question.year : latest_rated_year(question);
}

YearTitle year_title(const Case& question, const SubjectId& subject,
                     const std::vector<Located<AwardFormId>>& forms, int year) {
  const auto& records = question.records.of(subject);
  for (const auto* one : records.awards)
    if (is_one_of(*one->form, forms) && question.holds(*one) && is_for_year(*one, year))
      return {.held = one};
  for (const auto* one : records.nominations)
    if (is_one_of(*one->form, forms) && is_proposed(question, *one, year)) return {.proposed = one};
  return {};
}

bool is_any_given(const Case& question, const std::vector<Located<AwardFormId>>& forms, int year) {
  return std::any_of(forms.begin(), forms.end(), [&](const auto& form) {
    const auto& records = question.records.of_form(*form);
    return is_decided(question.records, *form, year) ||
           std::any_of(records.nominations.begin(), records.nominations.end(),
                       [&](const Nomination* one) {
                         return year_of(*one).value_or(year) == year && !one->withdrawn;
                       });
  });
}

void TitleCount::add(const YearTitle& title, const std::string& name) {
  if (!title) return;
  ++(title.held ? held : proposed);
  data.push_back({title.span(), name});
}

}  // namespace campaign
