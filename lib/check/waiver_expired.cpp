// A waiver that ended before the day of a problem that it is about.
#include <algorithm>

#include "base/message.hpp"
#include "check/waivers.hpp"

namespace campaign {

void checks::waiver_expired(const CheckContext& context) {
  const auto problems = context.diagnostics.list();
  for (const auto& waiver : context.evaluation.campaign.waivers) {
    const auto late = std::find_if(problems.begin(), problems.end(), [&](const auto& problem) {
      return is_about(waiver, problem) && !covers(waiver, problem);
    });
    if (late == problems.end()) continue;
    context.diagnostics.add(
        {.check = check_names::waiver_expired,
         .span = waiver.until.span,
         .message = say("this waiver ended on {}, before the record it is for", *waiver.until),
         .record = context.evaluation.index.name(*waiver.subject),
         .help = tr("have it extended, or correct the data"),
         .notes = {{late->span, tr("the record")}}});
  }
}

}  // namespace campaign
