// A campaign must have a plan: the section `campaign`.
#include "base/message.hpp"
#include "check/check.hpp"

namespace campaign {

void checks::plan_missing(const CheckContext& context) {
  if (context.evaluation.campaign.plan || !context.knows({"campaign"})) return;
  const auto& sources = context.evaluation.campaign.sources;
  context.diagnostics.add({.check = check_names::plan_missing,
                           .span = sources.empty() ? Span{} : Span{sources.front(), 0, 0},
                           .message = tr("no file has the section `campaign`"),
                           .help = tr("write a `campaign:` section with id, title and period")});
}

}  // namespace campaign
