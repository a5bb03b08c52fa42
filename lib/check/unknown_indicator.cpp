// Every figure must be of an indicator of the plan.
#include "base/language.hpp"
#include "base/shown.hpp"
#include "check/references.hpp"

namespace campaign {

void checks::unknown_indicator(const Checking& checking) {
  for (const auto& sheet : checking.campaign.figures)
    for (const auto& figure : sheet.values) {
      if (checking.index.indicator(*figure.indicator)) continue;
      report_unknown(
          checking,
          {check_names::unknown_indicator, figure.indicator->text, figure.indicator.span,
           say("there is no indicator `{}`", figure.indicator->text),
           sheet.unit ? say("{}, {}", checking.index.name(**sheet.unit), shown(*sheet.period))
                      : shown(*sheet.period)},
          ids_of(checking.campaign.indicators), tr("correct the id, or add it to `indicators`"));
    }
}

}  // namespace campaign
