// Rule: an award of one of the forms is held; the other conditions of the standard count from it.
#include <algorithm>

#include "award/counted.hpp"
#include "award/labels.hpp"
#include "award/statute.hpp"
#include "base/message.hpp"

namespace campaign {
namespace {

/// Steps to an award that is not held: it has its own conditions, and years must pass after it.
constexpr int kYearsOfAnAward = 5;

struct RequiredAward {
  std::vector<Located<AwardFormId>> forms;
  std::vector<Way> ways;  ///< none: any

  bool names(const Award& award) const {
    return is_one_of(*award.form, forms) &&
           (ways.empty() || !award.way || is_among(*award.way, ways));
  }
};

/// Adds awards of the forms that are no base because of their way.
void add_other_ways(Finding& finding, const Case& question, const RequiredAward& required) {
  for (const auto* one : question.record().awards)
    if (is_one_of(*one->form, required.forms) && !required.names(*one)) {
      finding.what += "; " + say("one with `way: {}` is no base", word_of(*one->way));
      finding.data.push_back({one->id.span, titles(question.laws, {one->form})});
    }
}

/// Fails when there is no such award; unknown when there is one without a date.
Finding not_held(const Case& question, const RequiredAward& required) {
  const auto title = titles(question.laws, required.forms);
  for (const auto* one : question.record().awards)
    if (required.names(*one) && !one->revoked && !counts_from(*one))
      return {.ruling = Ruling::unknown,
              .what = say("{} must be held first, and its day is not written", title),
              .missing = tr("the day of its decision"),
              .data = {{one->id.span, titles(question.laws, {one->form})}}};
  Finding finding{.ruling = Ruling::fails,
                  .what = say("{} must be held first, and is not", title),
                  .missing = say("{}, and the years after it", title),
                  .steps = kYearsOfAnAward};
  add_other_ways(finding, question, required);
  return finding;
}

/// The award on which the standard builds; for a general rule, the latest.
const Award* held_award(const Case& question, const RequiredAward& required) {
  if (question.base) return question.base;
  const auto& awards = question.record().awards;
  const auto found = std::find_if(awards.rbegin(), awards.rend(), [&](const Award* one) {
    return required.names(*one) && one != question.decided && question.holds(*one);
  });
  return found == awards.rend() ? nullptr : *found;
}

Finding judge_award_held(const Case& question, const RequiredAward& required) {
  const auto* held = held_award(question, required);
  if (!held) return not_held(question, required);
  const auto title = titles(question.laws, {held->form});
  Finding finding{.what = held->decision ? say("{} is held by decision {}", title, **held->decision)
                                         : say("{} is held", title),
                  .data = {{held->id.span, title}}};
  if (required.ways.empty() || held->way) return finding;
  finding.ruling = Ruling::unknown;
  finding.what += "; " + tr("its `way` is not written, and not every way is a base");
  finding.missing = say("`way` of \"{}\"", title);
  return finding;
}

}  // namespace

Requirement rules::award_held(Parameters& given) {
  const RequiredAward required{given.forms("forms"), given.words_of<Way>("ways")};
  Requirement requirement{
      [required](const Case& question) { return judge_award_held(question, required); }};
  for (const auto& id : required.forms) requirement.bases.push_back(*id);
  requirement.base_ways = required.ways;
  return requirement;
}

}  // namespace campaign
