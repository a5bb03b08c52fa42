// Dossiers cannot be due before the campaign begins.
#include "base/message.hpp"
#include "check/check.hpp"

namespace campaign {

void checks::nominations_due_early(const CheckContext& context) {
  const auto& plan = context.evaluation.campaign.plan;
  if (!plan || !plan->nominations_due || **plan->nominations_due >= plan->period->first) return;
  context.diagnostics.add({.check = check_names::nominations_due_early,
                           .span = plan->nominations_due->span,
                           .message = say("dossiers are due on {}, before the campaign begins",
                                          **plan->nominations_due),
                           .record = *plan->title,
                           .help = tr("correct the day, or the period of the campaign"),
                           .notes = {{plan->period.span, tr("the campaign's period")}}});
}

}  // namespace campaign
