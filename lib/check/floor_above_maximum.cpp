// A floor must not be above the maximum of its criterion.
#include "base/message.hpp"
#include "check/check.hpp"

namespace campaign {

void checks::floor_above_maximum(const CheckContext& context) {
  for (const auto& one : context.evaluation.campaign.criteria) {
    if (!one.floor || !one.maximum) continue;
    if ((*one.floor)->of(**one.maximum) <= Ratio::of(**one.maximum)) continue;
    context.diagnostics.add({.check = check_names::floor_above_maximum,
                             .span = one.floor->span,
                             .message = say("the floor {} is above the maximum {}",
                                            (*one.floor)->written, (*one.maximum)->text()),
                             .label = say("at most {}", (*one.maximum)->text()),
                             .record = one.title,
                             .help = tr("correct the floor or the maximum"),
                             .notes = {{one.maximum->span, tr("the maximum")}}});
  }
}

}  // namespace campaign
