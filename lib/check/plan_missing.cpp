// Somewhere there must be a plan.
#include "base/language.hpp"
#include "check/check.hpp"

namespace campaign {

void checks::plan_missing(const Checking& checking) {
  if (checking.campaign.plan || !checking.campaign.complete) return;
  const auto& sources = checking.campaign.sources;
  checking.diagnostics.add({.check = check_names::plan_missing,
                            .span = sources.empty() ? Span{} : Span{sources.front(), 0, 0},
                            .message = tr("no file has the section `campaign`"),
                            .help = tr("write a `campaign:` section with id, title and period")});
}

}  // namespace campaign
