// Places within blocks, of a quota or of a form, need blocks.
#include "base/message.hpp"
#include "check/check.hpp"

namespace campaign {
namespace {

void report_without_blocks(const CheckContext& context, const Span& span, Message message,
                           Message record) {
  context.diagnostics.add({.check = check_names::blocks_missing,
                           .span = span,
                           .message = std::move(message),
                           .record = std::move(record),
                           .help = tr("write the section `blocks`, or take `per` out")});
}

}  // namespace

void checks::blocks_missing(const CheckContext& context) {
  const auto& campaign = context.evaluation.campaign;
  if (!campaign.blocks.empty() || !context.knows({"blocks"})) return;
  for (const auto& grade : campaign.grades)
    if (grade.quota && *grade.quota->per == QuotaPer::block)
      report_without_blocks(
          context, grade.quota->per.span,
          say("the quota of \"{}\" is for each block, and there are no blocks", grade.title),
          grade.title);
  for (const auto& places : campaign.places)
    if (places.per && **places.per == PlacesPer::block)
      report_without_blocks(context, places.per->span,
                            tr("the places are for each block, and there are no blocks"),
                            tr("places"));
}

}  // namespace campaign
