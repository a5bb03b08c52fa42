// Rule: a title in consecutive years, after the held award or the latest ones.
#include <algorithm>

#include "award/labels.hpp"
#include "award/statute.hpp"
#include "award/window.hpp"
#include "award/year_title.hpp"
#include "base/message.hpp"

namespace campaign {
namespace {

struct RequiredAwards {
  std::vector<Located<AwardFormId>> forms;
  int years;
};

/// Awards without `date` and `covers`, each of which may be for one of the years.
std::vector<const Award*> undated(const Case& question, const RequiredAwards& required) {
  std::vector<const Award*> list;
  for (const auto* one : question.record().awards)
    if (is_one_of(*one->form, required.forms) && !one->revoked && !counts_from(*one))
      list.push_back(one);
  return list;
}

/// Makes the finding unknown when the undated awards could fill the absent years.
void add_doubt_of_days(Finding& finding, const std::vector<const Award*>& undated, size_t absent) {
  if (undated.empty()) return;
  finding.what += "; " + say_count("{} without a day", "{} without a day", undated.size());
  if (undated.size() < absent) return;
  finding.ruling = Ruling::unknown;
  for (const auto* one : undated) {
    const auto missing = say("`date` or `covers` of {}", one->id->text);
    finding.missing += "; " + missing;
    finding.data.push_back({one->id.span, missing});
  }
}

YearTitle title_of(const Case& question, const RequiredAwards& required, int year) {
  return year_title(question, question.who.id(), required.forms, year);
}

/// The first of the required years: after the held award, or such that the last is the year for
/// which the form is given; without it this year if it has the title, else the year before.
int first_of_row(const Case& question, const RequiredAwards& required) {
  if (question.base || question.year) return first_year(question, required.years);
  const int current = question.as_of.year;
  const int last = title_of(question, required, current).held ? current : current - 1;
  return last - required.years + 1;
}

Finding judge_consecutive_awards(const Case& question, const RequiredAwards& required) {
  Finding finding;
  std::vector<int> absent;
  int proposed = 0;  // the year whose title is decided together with this form
  const int first = first_of_row(question, required);
  for (int year = first; year < first + required.years; ++year) {
    const auto title = title_of(question, required, year);
    if (title.proposed && year == question.year) proposed = year;
    if (title.held || proposed == year)
      finding.data.push_back({title.span(), titles(question.laws, required.forms)});
    else
      absent.push_back(year);
  }
  finding.what = say("{} years in a row are asked, {} to {}: {}", required.years, first,
                     first + required.years - 1, titles(question.laws, required.forms));
  if (proposed > 0) {
    finding.ruling = Ruling::council;
    finding.what += "; " + say("that of {} is put forward", proposed);
  }
  if (absent.empty()) return finding;
  finding.ruling = Ruling::fails;
  finding.what += "; " + say("none for {}", listed(absent));
  finding.steps = static_cast<int>(absent.size());
  finding.missing = say("{} for {}", titles(question.laws, required.forms), listed(absent));
  add_doubt_of_days(finding, undated(question, required), absent.size());
  return finding;
}

}  // namespace

Requirement rules::consecutive_awards(Parameters& given) {
  const RequiredAwards required{given.forms("forms"), given.count("years")};
  return {
      [required](const Case& question) { return judge_consecutive_awards(question, required); }};
}

}  // namespace campaign
