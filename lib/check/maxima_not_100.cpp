// The maxima for one kind of subject should sum to 100.
#include "base/language.hpp"
#include "check/check.hpp"

namespace campaign {

void checks::maxima_not_100(const Checking& checking) {
  const auto& campaign = checking.campaign;
  if (!campaign.whole) return;
  for (const AppliesTo kind : {AppliesTo::unit, AppliesTo::leader, AppliesTo::person}) {
    Points sum;
    const Criterion* root = nullptr;
    for (const auto& one : campaign.criteria) {
      if (one.applies_to != kind) continue;
      if (one.parent < 0 && !root) root = &one;
      if (!one.group && one.maximum) sum += **one.maximum;
    }
    if (!root || sum == Points() || sum == Points::whole(100)) continue;
    checking.diagnostics.add(
        {.check = check_names::maxima_not_100,
         .span = root->id.span,
         .message = say("the maxima of \"{}\" sum to {}, not 100", root->title, sum.text()),
         .label = say("{} in all", sum.text()),
         .help = tr("correct a maximum; a plan that wants it so can stay as it is")});
  }
}

}  // namespace campaign
