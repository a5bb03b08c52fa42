// An award of one of the forms is held; what follows in the standard counts from it.
#include "award/statute.hpp"
#include "award/wording.hpp"
#include "base/language.hpp"

namespace campaign {
namespace {

std::string titles(const Case& question, const std::vector<Located<AwardFormId>>& forms) {
  std::string list;
  for (const auto& id : forms) {
    const auto* form = question.statute.form(*id);
    list += (list.empty() ? "" : tr(" or ")) + form_words(form ? form->form : nullptr, *id);
  }
  return list;
}

Finding judge(const Case& question, const std::vector<Located<AwardFormId>>& forms) {
  const auto* held = question.base;
  if (!held)
    return {.ruling = Ruling::fails,
            .what = say("{} must be held first, and is not", titles(question, forms)),
            .missing = say("{}, and the years after it", titles(question, forms))};
  const auto* form = question.statute.form(*held->form);
  const auto title = form_words(form ? form->form : nullptr, *held->form);
  return {.what = held->decision ? say("{} is held by decision {}", title, **held->decision)
                                 : say("{} is held", title),
          .data = {{held->id.span, title}}};
}

}  // namespace

Requirement rules::award_held(Parameters& given) {
  const auto forms = given.forms("forms");
  Requirement requirement{[forms](const Case& question) { return judge(question, forms); }};
  for (const auto& id : forms) requirement.bases.push_back(*id);
  return requirement;
}

}  // namespace campaign
