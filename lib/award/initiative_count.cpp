// So many recognised initiatives: since the award held, or within the latest years.
#include "award/labels.hpp"
#include "award/window.hpp"
#include "base/message.hpp"

namespace campaign {
namespace {

struct WantedInitiatives {
  InitiativeLevel level;
  int count;
  std::optional<int> years;
};

/// The law sets a ministry and a province side by side: cấp bộ, cấp tỉnh.
bool is_enough(InitiativeLevel level, InitiativeLevel wanted) {
  return wanted == InitiativeLevel::agency || level != InitiativeLevel::agency;
}

Finding judge_initiative_count(const Case& question, const WantedInitiatives& wanted) {
  const Date first = first_day(question, wanted.years);
  const Date last = last_day(question, wanted.years);
  const auto when = span_phrase(first, last, question.as_of);
  Finding finding;
  int counted = 0, undated = 0;
  for (const auto* one : question.record().initiatives) {
    if (!is_enough(one->level, wanted.level)) continue;
    if (!one->date) {
      ++undated;
    } else if (first <= **one->date && **one->date <= last) {
      ++counted;
      finding.data.push_back({one->id.span, one->title});
    }
  }
  finding.what = say_count("{} initiative", "{} initiatives", static_cast<size_t>(counted)) + " " +
                 say("{}, at least {} asked", initiative_level_label(wanted.level), wanted.count) +
                 when;
  if (counted >= wanted.count) return finding;
  finding.ruling = counted + undated >= wanted.count ? Ruling::unknown : Ruling::fails;
  if (undated > 0)
    finding.what +=
        "; " + say_count("{} without a day", "{} without a day", static_cast<size_t>(undated));
  finding.steps = wanted.count - counted;
  finding.missing = say_count("{} more initiative", "{} more initiatives",
                              static_cast<size_t>(wanted.count - counted)) +
                    " " + initiative_level_label(wanted.level) + when;
  return finding;
}

}  // namespace

Requirement rules::initiative_count(Parameters& given) {
  const WantedInitiatives wanted{given.word<InitiativeLevel>("level", InitiativeLevel::ministry),
                                 given.count("at-least"), given.optional_count("years")};
  return {[wanted](const Case& question) { return judge_initiative_count(question, wanted); }};
}

}  // namespace campaign
