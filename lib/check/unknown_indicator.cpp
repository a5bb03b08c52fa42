// Every figure must be of an indicator of the plan.
#include "base/message.hpp"
#include "check/references.hpp"

namespace campaign {

void checks::unknown_indicator(const CheckContext& context) {
  for (const auto& sheet : context.evaluation.campaign.figures)
    for (const auto& figure : sheet.values) {
      if (context.evaluation.index.indicator(*figure.indicator)) continue;
      report_unknown(
          context,
          {check_names::unknown_indicator, figure.indicator->text, figure.indicator.span,
           say("there is no indicator `{}`", figure.indicator->text),
           sheet.unit ? say("{}, {}", context.evaluation.index.name(**sheet.unit), *sheet.period)
                      : *sheet.period},
          ids_of(context.evaluation.campaign.indicators),
          tr("correct the id, or add it to `indicators`"));
    }
}

}  // namespace campaign
