// Where there are blocks, every unit that is scored belongs in one.
#include "base/message.hpp"
#include "check/check.hpp"
#include "score/rank.hpp"

namespace campaign {

void checks::unit_without_block(const CheckContext& context) {
  const auto& campaign = context.evaluation.campaign;
  if (!is_ranked_in_blocks(campaign, AppliesTo::unit)) return;
  if (!campaign.plan || !context.knows({"blocks", "units"})) return;
  for (const auto& who :
       participants(context.evaluation.index, AppliesTo::unit, *campaign.plan->period)) {
    if (context.evaluation.index.block(who.id())) continue;
    context.diagnostics.add(
        {.check = check_names::unit_without_block,
         .span = who.span(),
         .message = say("{} is in no block, and is compared only with others like it", who.name()),
         .record = who.name(),
         .help = tr("add it to the `units` of a block"),
         .notes = {{campaign.blocks.front().id.span, tr("the first block")}},
         .subject = who.id().text});
  }
}

}  // namespace campaign
