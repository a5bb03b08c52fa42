// A period that is called closed, without the values that decided it.
#include "base/message.hpp"
#include "check/check.hpp"
#include "close/closed.hpp"

namespace campaign {

void checks::closed_without_values(const CheckContext& context) {
  const auto& campaign = context.evaluation.campaign;
  if (!context.knows({"closed-periods"})) return;
  for (const auto& closed : campaign.closed_periods) {
    if (!closed.stands() || !closed.values.empty()) continue;
    const auto* other = closing_of(campaign, *closed.period);
    if (other && !other->values.empty()) continue;
    context.diagnostics.add({.check = check_names::closed_without_values,
                             .span = closed.period.span,
                             .message = say("{} is closed without the values that decided it, so "
                                            "that no change would be noticed",
                                            *closed.period),
                             .help = say("`campaign close {}` adds them", closed.period->text()),
                             .day = closed.period->last});
  }
}

}  // namespace campaign
