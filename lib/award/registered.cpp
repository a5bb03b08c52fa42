// Rule: the subject announced at the start of the year to strive for the form.
#include "award/labels.hpp"
#include "award/year_title.hpp"
#include "base/message.hpp"

namespace campaign {
namespace {

Finding judge_registered(const Case& question, std::optional<int> by_month) {
  const int year = judged_year(question);
  const auto title = question.form.title;
  for (const auto* one : question.record().registrations) {
    const auto* form = one->form(*question.form.id);
    if (one->year != year || !form) continue;
    Finding finding{.what = one->date
                                ? say("registered for {} of {} on {}", *title, year, **one->date)
                                : say("registered for {} of {}", *title, year),
                    .data = {{form->span, one->document ? **one->document : *title}}};
    if (!by_month) return finding;
    const Date last = Date::last_of_month(year, *by_month);
    if (!one->date) {
      finding.ruling = Ruling::unknown;
      finding.what += "; " + say("asked by {}, and the day is not written", last);
      finding.missing = tr("`date` of the registration");
    } else if (**one->date > last) {
      finding.ruling = Ruling::fails;
      finding.what += "; " + say("asked by {}", last);
      finding.missing = tr("a registration in time, next year");
    }
    return finding;
  }
  return {.ruling = Ruling::fails,
          .what = say("not registered for {} of {}", *title, year),
          .missing = say("the registration of {} in `registrations`, when it was made", year)};
}

}  // namespace

Requirement rules::registered(Parameters& given) {
  const auto month = given.optional_month("by-month");
  return {[month](const Case& question) { return judge_registered(question, month); }};
}

}  // namespace campaign
