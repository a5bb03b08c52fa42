// A registration for a form that is not given to such a subject.
#include "award/labels.hpp"
#include "base/message.hpp"
#include "check/every.hpp"

namespace campaign {
namespace {

void check_registered_form(const CheckContext& context, const Registration& registration,
                           const Located<AwardFormId>& id) {
  const auto* form = context.evaluation.laws.form(*id);
  if (!form) return;  // unknown-award-form
  for (const auto& subject : registration.subjects) {
    const auto who = participant(context.evaluation.index, *subject);
    if (!who || is_given_to(*form, *who)) continue;
    context.diagnostics.add({.check = check_names::registration_for_other,
                             .span = subject.span,
                             .message = not_given_message(*form, class_of(*who)),
                             .record = joined({registration.year, who->name()}, ", "),
                             .help = tr("correct the form or the subject"),
                             .notes = {{id.span, tr("registered for here")}},
                             .subject = subject->text});
  }
}

}  // namespace

void checks::registration_for_other(const CheckContext& context) {
  for (const auto& one : context.evaluation.campaign.registrations)
    for (const auto& form : one.forms) check_registered_form(context, one, form);
}

}  // namespace campaign
