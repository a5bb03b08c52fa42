// A waiver must name a check that exists.
#include <algorithm>

#include "base/message.hpp"
#include "base/spelling.hpp"
#include "check/waivers.hpp"

namespace campaign {

void checks::waiver_unknown_check(const CheckContext& context) {
  const auto known = waivable_checks();
  for (const auto& waiver : context.evaluation.campaign.waivers) {
    if (std::find(known.begin(), known.end(), *waiver.check) != known.end()) continue;
    context.diagnostics.add(
        {.check = check_names::waiver_unknown_check,
         .span = waiver.check.span,
         .message = say("there is no check `{}` that can be waived", *waiver.check),
         .record = context.evaluation.index.name(*waiver.subject),
         .help = did_you_mean(*waiver.check, known,
                              tr("write the name in brackets behind `warning` or `error` in the "
                                 "message to excuse, such as `criterion-floor`; few errors can be "
                                 "excused"))});
  }
}

}  // namespace campaign
