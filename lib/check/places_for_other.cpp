// Places of a form for subjects to which it is not given.
#include "award/labels.hpp"
#include "check/check.hpp"

namespace campaign {

void checks::places_for_other(const CheckContext& context) {
  for (const auto& places : context.evaluation.campaign.places) {
    const auto* form = context.evaluation.laws.form(*places.form);  // null: unknown-award-form
    if (!form || is_given_to(*form, places.subject)) continue;
    context.diagnostics.add({.check = check_names::places_for_other,
                             .span = places.form.span,
                             .message = not_given_message(*form, places.subject),
                             .record = tr("places"),
                             .help = tr("correct the form, or `for`")});
  }
}

}  // namespace campaign
