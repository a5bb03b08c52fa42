// Every figure must be of an indicator of the plan.
#include "base/message.hpp"
#include "check/references.hpp"

namespace campaign {
namespace {

const ReferenceKind kIndicators{
    check_names::unknown_indicator,
    "indicators",
    {"indicators"},
    [](const CheckContext& context) { return declared_in(context.evaluation.campaign.indicators); },
    translatable("correct the id, or add it to `indicators`")};

}  // namespace

void checks::unknown_indicator(const CheckContext& context) {
  const auto& index = context.evaluation.index;
  for (const auto& sheet : context.evaluation.campaign.figures)
    for (const auto& figure : sheet.values)
      if (!index.indicator(*figure.indicator))
        add_unknown(context, {kIndicators, "figures", figure.indicator->text, figure.indicator.span,
                              say("there is no indicator `{}`", figure.indicator->text),
                              sheet.unit ? say("{}, {}", index.name(**sheet.unit), *sheet.period)
                                         : *sheet.period});
}

}  // namespace campaign
