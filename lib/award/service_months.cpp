// Rule: the person belonged to the agency for enough months of the year.
#include <algorithm>

#include "award/year_title.hpp"
#include "base/message.hpp"
#include "model/word_labels.hpp"

namespace campaign {
namespace {

/// Whole months from the first of the days to the last, at most twelve.
int months_of(const Date& first, const Date& last) {
  const Date behind = last.plus_days(1);
  const int months = (behind.year - first.year) * 12 + behind.month - first.month;
  return std::max(behind.day < first.day ? months - 1 : months, 0);
}

/// Whole months away; maternity leave counts as service (Nghị định 91/2017, Điều 10 khoản 4, and
/// Nghị định 152/2025, Điều 4 khoản 5).
int months_away(const Case& question, const Period& served) {
  int months = 0;
  for (const auto* one : question.index().absences(question.who.id()))
    if (*one->kind != AbsenceKind::maternity && one->period->overlaps(served))
      months += months_of(std::max(one->period->first, served.first),
                          std::min(one->period->last, served.last));
  return months;
}

Finding judge_service_months(const Case& question, int least) {
  const auto* person = question.who.person;
  if (!person)
    return {.ruling = Ruling::fails,
            .what = tr("only a person has months of service"),
            .steps = kNoWay};
  const int year = judged_year(question);
  if (!person->joined)
    return {
        .ruling = Ruling::unknown,
        .what = say("at least {} months of {} are asked, and nobody wrote since when the person "
                    "is there",
                    least, year),
        .missing = say("`joined` of {}", *person->name),
        .data = {{person->id.span, *person->name}}};
  const Date first = std::max(*person->joined, Date{year, 1, 1});
  Date last{year, 12, 31};
  if (person->until) last = std::min(last, **person->until);
  const int away = first <= last ? months_away(question, {first, last}) : 0;
  const int months = first <= last ? months_of(first, last) - away : 0;
  Finding finding{.what = say("{} months of {}, at least {} asked", months, year, least),
                  .data = {{person->id.span, *person->name}}};
  if (away > 0) {
    finding.what += "; " + say("{} months away are taken off", away);
    for (const auto* one : question.index().absences(question.who.id()))
      finding.data.push_back({one->period.span, word_label(word_of(*one->kind))});
  }
  if (months >= least) return finding;
  finding.ruling = Ruling::fails;
  finding.missing = say("a year with at least {} months", least);
  return finding;
}

}  // namespace

Requirement rules::service_months(Parameters& given) {
  const int least = given.count("at-least");
  return {[least](const Case& question) { return judge_service_months(question, least); }};
}

}  // namespace campaign
