// Rule: an award of one of the forms is held; the other conditions of the standard count from it.
#include <algorithm>

#include "award/labels.hpp"
#include "award/statute.hpp"
#include "base/message.hpp"

namespace campaign {
namespace {

/// Steps to an award that is not held: it has its own conditions, and years must pass after it.
constexpr int kYearsOfAnAward = 5;

/// Fails when there is no such award; unknown when there is one without a date.
Finding not_held(const Case& question, const std::vector<Located<AwardFormId>>& forms) {
  const auto title = titles(question.statute, forms);
  for (const auto* one : question.record().awards)
    if (is_one_of(*one->form, forms) && !one->revoked && !counts_from(*one))
      return {.ruling = Ruling::unknown,
              .what = say("{} must be held first, and its day is not written", title),
              .missing = tr("the day of its decision"),
              .data = {{one->id.span, titles(question.statute, {one->form})}}};
  return {.ruling = Ruling::fails,
          .what = say("{} must be held first, and is not", title),
          .missing = say("{}, and the years after it", title),
          .steps = kYearsOfAnAward};
}

/// The award on which the standard builds; for a general rule, the latest.
const Award* held_award(const Case& question, const std::vector<Located<AwardFormId>>& forms) {
  if (question.base) return question.base;
  const auto& awards = question.record().awards;
  const auto found = std::find_if(awards.rbegin(), awards.rend(), [&](const Award* one) {
    return is_one_of(*one->form, forms) && one != question.decided && question.holds(*one);
  });
  return found == awards.rend() ? nullptr : *found;
}

Finding judge_award_held(const Case& question, const std::vector<Located<AwardFormId>>& forms) {
  const auto* held = held_award(question, forms);
  if (!held) return not_held(question, forms);
  const auto title = titles(question.statute, {held->form});
  return {.what = held->decision ? say("{} is held by decision {}", title, **held->decision)
                                 : say("{} is held", title),
          .data = {{held->id.span, title}}};
}

}  // namespace

Requirement rules::award_held(Parameters& given) {
  const auto forms = given.forms("forms");
  Requirement requirement{
      [forms](const Case& question) { return judge_award_held(question, forms); }};
  for (const auto& id : forms) requirement.bases.push_back(*id);
  return requirement;
}

}  // namespace campaign
