// Initiatives that break ties need a date: they count by period.
#include <algorithm>

#include "base/message.hpp"
#include "check/every.hpp"

namespace campaign {

void checks::initiative_undated(const CheckContext& context) {
  const auto& keys = context.evaluation.campaign.tie_break;
  const auto used =
      std::find_if(keys.begin(), keys.end(), [](const auto& key) { return *key == "initiatives"; });
  if (used == keys.end()) return;
  for (const auto& one : context.evaluation.campaign.initiatives)
    if (!one.date)
      context.diagnostics.add(
          about({.check = check_names::initiative_undated,
                 .span = one.id.span,
                 .message =
                     say("\"{}\" has no date and is not counted where totals are equal", one.title),
                 .help = tr("add the day of its recognition: `date: 2021-10-15`"),
                 .notes = {{used->span, tr("set here")}}},
                one.subjects));
}

}  // namespace campaign
