// Rule: enough awards of certain forms, since the held award or within the latest years.
#include "award/labels.hpp"
#include "award/statute.hpp"
#include "award/window.hpp"
#include "base/message.hpp"

namespace campaign {
namespace {

struct RequiredCount {
  std::vector<Located<AwardFormId>> forms;
  int count;
  std::optional<int> years;
};

/// Held, and its time or its date is in the window. The award on which the standard builds is not
/// counted.
bool counts(const Case& question, const Award& award, const Date& first) {
  if (&award == question.base || &award == question.decided) return false;
  return question.holds(award) && first <= *counts_from(award);
}

Finding judge_award_count(const Case& question, const RequiredCount& required) {
  const Date first = first_day(question, required.years);
  Finding finding;
  int counted = 0, undated = 0;
  for (const auto* one : question.record().awards) {
    if (!is_one_of(*one->form, required.forms)) continue;
    if (counts(question, *one, first)) {
      ++counted;
      finding.data.push_back({one->id.span, titles(question.laws, {one->form})});
    } else if (!one->revoked && !counts_from(*one)) {
      ++undated;
    }
  }
  const auto title = titles(question.laws, required.forms);
  finding.what =
      say("{} of {}, at least {} asked", counted, title, required.count) + since_phrase(first);
  if (counted >= required.count) return finding;
  finding.ruling = counted + undated >= required.count ? Ruling::unknown : Ruling::fails;
  if (undated > 0)
    finding.what +=
        "; " + say_count("{} without a day", "{} without a day", static_cast<size_t>(undated));
  finding.steps = required.count - counted;
  finding.missing = say("{} more of {}", required.count - counted, title) + since_phrase(first);
  return finding;
}

}  // namespace

Requirement rules::award_count(Parameters& given) {
  const RequiredCount required{given.forms("forms"), given.count("at-least"),
                               given.optional_count("years")};
  return {[required](const Case& question) { return judge_award_count(question, required); }};
}

}  // namespace campaign
