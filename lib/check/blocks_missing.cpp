// A quota within blocks needs blocks.
#include "base/message.hpp"
#include "check/check.hpp"

namespace campaign {

void checks::blocks_missing(const CheckContext& context) {
  const auto& campaign = context.evaluation.campaign;
  if (!campaign.blocks.empty() || !context.knows({"blocks"})) return;
  for (const auto& grade : campaign.grades)
    if (grade.quota && *grade.quota->per == QuotaPer::block)
      context.diagnostics.add(
          {.check = check_names::blocks_missing,
           .span = grade.quota->per.span,
           .message =
               say("the quota of \"{}\" is for each block, and there are no blocks", grade.title),
           .record = grade.title,
           .help = tr("write the section `blocks`, or take `per` out")});
}

}  // namespace campaign
