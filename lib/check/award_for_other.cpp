// An award of a form that is not given to such a subject.
#include "award/labels.hpp"
#include "check/check.hpp"

namespace campaign {

void checks::award_for_other(const CheckContext& context) {
  for (const auto& award : context.evaluation.campaign.awards) {
    const auto* form = context.evaluation.laws.form(*award.form);  // null: unknown-award-form
    const auto who = participant(context.evaluation.index, *award.subject);
    if (!form || !who || is_given_to(*form, *who)) continue;
    context.diagnostics.add({.check = check_names::award_for_other,
                             .span = award.form.span,
                             .message = not_given_message(*form, class_of(*who)),
                             .record = who->name(),
                             .help = tr("correct the form, or the subject"),
                             .notes = {{award.subject.span, tr("the subject")}},
                             .subject = award.subject->text});
  }
}

}  // namespace campaign
