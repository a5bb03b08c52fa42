// The kept values of a closed period that do not fit their digest.
#include "base/message.hpp"
#include "check/check.hpp"
#include "close/closed.hpp"
#include "close/closing.hpp"

namespace campaign {

void checks::closed_values_edited(const CheckContext& context) {
  for (const auto& closed : context.evaluation.campaign.closed_periods) {
    if (!closed.stands() || closed.values.empty() || closed.digest == digest_of(closed.values))
      continue;
    context.diagnostics.add(
        {.check = check_names::closed_values_edited,
         .span = closed.period.span,
         .message = closed.digest
                        ? say("the values kept here were edited since {}", when_closed(closed))
                        : tr("the digest of the values kept here is missing"),
         .help = say("restore the entry as it was written, or open the period again: `campaign "
                     "reopen {} --reason …`",
                     closed.period->text()),
         .day = closed.period->last});
  }
}

}  // namespace campaign
