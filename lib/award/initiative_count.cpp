// Rule: enough recognised initiatives, since the held award or within the latest years.
#include "award/initiatives.hpp"
#include "award/labels.hpp"
#include "award/window.hpp"
#include "base/message.hpp"

namespace campaign {
namespace {

struct RequiredInitiatives {
  InitiativeLevel level;
  int count;
  std::optional<int> years;
};

Finding judge_initiative_count(const Case& question, const RequiredInitiatives& required) {
  const Date first = first_day(question, required.years);
  const Date last = last_day(question, required.years);
  const auto when = span_phrase(first, last, question.as_of);
  Finding finding;
  int counted = 0, undated = 0;
  for (const auto* one : question.record().initiatives) {
    if (!is_recognised_at(*one, required.level) || used_up_by(question, *one)) continue;
    if (!one->date) {
      ++undated;
    } else if (first <= **one->date && **one->date <= last) {
      ++counted;
      finding.data.push_back({one->id.span, one->title});
      finding.initiatives.push_back(one);
    }
  }
  finding.what =
      say_count("{} initiative", "{} initiatives", static_cast<size_t>(counted)) + " " +
      say("{}, at least {} asked", initiative_level_label(required.level), required.count) + when;
  if (counted >= required.count) return finding;
  finding.ruling = counted + undated >= required.count ? Ruling::unknown : Ruling::fails;
  if (undated > 0)
    finding.what +=
        "; " + say_count("{} without a day", "{} without a day", static_cast<size_t>(undated));
  finding.steps = required.count - counted;
  finding.missing = say_count("{} more initiative", "{} more initiatives",
                              static_cast<size_t>(required.count - counted)) +
                    " " + initiative_level_label(required.level) + when;
  return finding;
}

}  // namespace

Requirement rules::initiative_count(Parameters& given) {
  const RequiredInitiatives required{
      given.word<InitiativeLevel>("level", InitiativeLevel::ministry), given.count("at-least"),
      given.optional_count("years")};
  return {[required](const Case& question) { return judge_initiative_count(question, required); }};
}

}  // namespace campaign
