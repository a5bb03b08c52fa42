// A floor in points that is next to nothing, or all that can be given: a share was meant.
#include "base/message.hpp"
#include "check/check.hpp"

namespace campaign {

void checks::floor_unlikely(const CheckContext& context) {
  for (const auto& one : context.evaluation.campaign.criteria) {
    if (!one.floor || !one.maximum || (*one.floor)->is_share) continue;
    const Ratio least = (*one.floor)->amount, most = Ratio::of(**one.maximum);
    const bool low = least < Ratio(1) && most > Ratio(1);
    if (!low && least != most) continue;
    context.diagnostics.add(
        {.check = check_names::floor_unlikely,
         .span = one.floor->span,
         .message =
             low ? say("the floor is {} points of {}", (*one.floor)->message(), **one.maximum)
                 : say("the floor is the maximum, {} points", **one.maximum),
         .record = one.title,
         .help = tr("write a share with a percent sign, such as `50%`, or the points"),
         .notes = {{one.maximum->span, tr("the maximum")}}});
  }
}

}  // namespace campaign
