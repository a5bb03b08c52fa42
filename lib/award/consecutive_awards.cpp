// A title year after year: the years after the award held, or the latest ones.
#include <algorithm>

#include "award/labels.hpp"
#include "award/statute.hpp"
#include "award/window.hpp"
#include "base/message.hpp"

namespace campaign {
namespace {

struct WantedAwards {
  std::vector<Located<AwardFormId>> forms;
  int years;
};

/// The award for a year: its time covers the whole of it, or it has no time and its day lies in it.
const Award* award_for(const Case& question, const WantedAwards& wanted, int year) {
  const Period whole{{year, 1, 1}, {year, 12, 31}};
  for (const auto* one : question.record().awards) {
    if (!is_one_of(*one->form, wanted.forms) || !question.holds(*one)) continue;
    if (one->covers ? (*one->covers)->contains(whole) : (*one->date)->year == year) return one;
  }
  return nullptr;
}

/// Those without a day and without a time, each of which may be for one of the years.
std::vector<const Award*> undated(const Case& question, const WantedAwards& wanted) {
  std::vector<const Award*> list;
  for (const auto* one : question.record().awards)
    if (is_one_of(*one->form, wanted.forms) && !one->revoked && !counts_from(*one))
      list.push_back(one);
  return list;
}

/// Whether the undated ones could fill the years that are absent.
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

/// So many years up to the latest with the title, which may be the year before.
int first_of_row(const Case& question, const WantedAwards& wanted) {
  if (question.base) return first_year(question, wanted.years);
  const int current = question.as_of.year;
  const int last = award_for(question, wanted, current) ? current : current - 1;
  return last - wanted.years + 1;
}

Finding judge_consecutive_awards(const Case& question, const WantedAwards& wanted) {
  Finding finding;
  std::vector<int> absent;
  const int first = first_of_row(question, wanted);
  for (int year = first; year < first + wanted.years; ++year) {
    if (const auto* held = award_for(question, wanted, year))
      finding.data.push_back({held->id.span, titles(question.statute, {held->form})});
    else
      absent.push_back(year);
  }
  finding.what = say("{} years in a row are asked, {} to {}: {}", wanted.years, first,
                     first + wanted.years - 1, titles(question.statute, wanted.forms));
  if (absent.empty()) return finding;
  finding.ruling = Ruling::fails;
  finding.what += "; " + say("none for {}", listed(absent));
  finding.steps = static_cast<int>(absent.size());
  finding.missing = say("{} for {}", titles(question.statute, wanted.forms), listed(absent));
  add_doubt_of_days(finding, undated(question, wanted), absent.size());
  return finding;
}

}  // namespace

Requirement rules::consecutive_awards(Parameters& given) {
  const WantedAwards wanted{given.forms("forms"), given.count("years")};
  return {[wanted](const Case& question) { return judge_consecutive_awards(question, wanted); }};
}

}  // namespace campaign
