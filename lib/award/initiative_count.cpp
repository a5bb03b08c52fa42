// So many recognised initiatives: since the award held, or within the last years.
#include <algorithm>

#include "award/rule.hpp"
#include "award/wording.hpp"
#include "base/language.hpp"

namespace campaign {
namespace {

struct Wanted {
  InitiativeLevel level;
  int count;
  std::optional<int> years;
};

/// The first day that counts; the beginning of time when nothing bounds it.
Date begins(const Case& question, const Wanted& wanted) {
  if (question.base) return counts_from(*question.base)->plus_days(1);
  if (!wanted.years) return {};
  return {question.as_of.year - *wanted.years, question.as_of.month, question.as_of.day};
}

Finding judge(const Case& question, const Wanted& wanted) {
  const Date first = begins(question, wanted);
  Finding finding;
  int counted = 0, undated = 0;
  for (const auto* one : question.record().initiatives) {
    if (one->level < wanted.level) continue;
    if (!one->date) {
      ++undated;
    } else if (first <= **one->date && **one->date <= question.as_of) {
      ++counted;
      finding.data.push_back({one->id.span, one->title});
    }
  }
  finding.what = say_count("{} initiative", "{} initiatives", static_cast<size_t>(counted)) + " " +
                 say("{}, at least {} asked", initiative_words(wanted.level), wanted.count);
  if (first.year > 0) finding.what += " " + say("since {}", first.text());
  if (counted >= wanted.count) return finding;
  finding.ruling = counted + undated >= wanted.count ? Ruling::unknown : Ruling::fails;
  if (undated > 0)
    finding.what +=
        "; " + say_count("{} without a day", "{} without a day", static_cast<size_t>(undated));
  finding.missing = say_count("{} more initiative", "{} more initiatives",
                              static_cast<size_t>(wanted.count - counted)) +
                    " " + initiative_words(wanted.level);
  return finding;
}

}  // namespace

Requirement rules::initiative_count(Parameters& given) {
  const Wanted wanted{given.word<InitiativeLevel>("level", InitiativeLevel::ministry),
                      given.count("at-least"), given.optional_count("years")};
  return {[wanted](const Case& question) { return judge(question, wanted); }};
}

}  // namespace campaign
