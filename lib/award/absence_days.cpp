// Rule: the person was not away for too many working days of the year; maternity leave counts as
// service. Only what is written in `absences` is counted.
#include <chrono>

#include "award/times_away.hpp"
#include "award/year_title.hpp"
#include "base/message.hpp"

namespace campaign {
namespace {

/// The most public holidays that may lie in absences: Bộ luật Lao động 2019, Điều 112.
constexpr int kHolidays = 11;

/// Mondays to Fridays, as nobody writes down holidays.
int weekdays(const Period& period) {
  using namespace std::chrono;
  const auto day_of = [](const Date& one) {
    return sys_days(year(one.year) / one.month / one.day);
  };
  int count = 0;
  for (auto day = day_of(period.first); day <= day_of(period.last); day += days(1))
    count += weekday(day).iso_encoding() <= 5;
  return count;
}

Finding judge_absence_days(const Case& question, int least) {
  const int year = judged_year(question);
  const Period whole{{year, 1, 1}, {year, 12, 31}};
  Finding finding{.ruling = Ruling::council};
  finding.data = absences_within(question, whole);
  int days = 0;
  for (const auto& time : times_away(question, whole)) days += weekdays(time);
  finding.matter =
      say("fewer than {} working days away in {}, maternity leave not counted", least, year);
  if (days == 0) {
    finding.what = say("the council has to find: {}", finding.matter);
    return finding;
  }
  finding.what =
      say("away on {} working days of {}, holidays not taken off; fewer than {} are asked", days,
          year, least);
  if (days - kHolidays < least) return finding;
  finding.ruling = Ruling::fails;
  finding.missing = say("a year with fewer than {} working days away", least);
  return finding;
}

}  // namespace

Requirement rules::absence_days(Parameters& given) {
  const int least = given.count("fewer-than");
  return {[least](const Case& question) { return judge_absence_days(question, least); }};
}

}  // namespace campaign
