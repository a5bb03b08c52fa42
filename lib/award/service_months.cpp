// Rule: the person belonged to the agency for enough months of the year.
#include <algorithm>

#include "award/times_away.hpp"
#include "award/year_title.hpp"
#include "base/message.hpp"

namespace campaign {
namespace {

/// Whole months from the first of the days to the last, at most twelve.
int months_of(const Date& first, const Date& last) {
  const Date behind = last.plus_days(1);
  const int months = (behind.year - first.year) * 12 + behind.month - first.month;
  return std::max(behind.day < first.day ? months - 1 : months, 0);
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
  int months = first <= last ? months_of(first, last) : 0, away = 0;
  if (months > 0)
    for (const auto& time : times_away(question, {first, last}))
      away += months_of(time.first, time.last);
  months -= away;
  Finding finding{.what = say("{} months of {}, at least {} asked", months, year, least),
                  .data = {{person->id.span, *person->name}}};
  if (away > 0) {
    finding.what += "; " + say("{} months away are taken off", away);
    for (auto& note : absences_within(question, {first, last}))
      finding.data.push_back(std::move(note));
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
