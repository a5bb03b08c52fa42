// The maxima for one kind of subject should sum to 100.
#include <algorithm>

#include "base/message.hpp"
#include "check/check.hpp"

namespace campaign {
namespace {

const Criterion* first_root(const Campaign& campaign, AppliesTo kind) {
  for (const auto& one : campaign.criteria)
    if (one.applies_to == kind && one.parent < 0) return &one;
  return nullptr;
}

/// The maximum total, with weights: a group's own maximum caps its children. Parents precede
/// children.
Points reachable(const Campaign& campaign, AppliesTo kind) {
  const auto& criteria = campaign.criteria;
  std::vector<Ratio> below(criteria.size());
  Ratio total;
  for (size_t i = criteria.size(); i-- > 0;) {
    const auto& one = criteria[i];
    if (one.applies_to != kind) continue;
    Ratio reach = one.group ? below[i] : Ratio();
    const Ratio most = one.maximum ? Ratio::of(**one.maximum) : reach;
    if (one.maximum) reach = one.group ? std::min(reach, most) : most;
    if (one.weight) reach = reach * (*one.weight)->times;
    auto& above = one.parent < 0 ? total : below[static_cast<size_t>(one.parent)];
    above = above + reach;
  }
  return total.rounded();
}

}  // namespace

void checks::maxima_not_100(const CheckContext& context) {
  const auto& campaign = context.evaluation.campaign;
  if (!context.knows({"criteria"})) return;
  for (const AppliesTo kind : {AppliesTo::unit, AppliesTo::leader, AppliesTo::person}) {
    const Criterion* root = first_root(campaign, kind);
    const Points sum = reachable(campaign, kind);
    if (!root || sum == Points() || sum == Points::whole(100)) continue;
    context.diagnostics.add(
        {.check = check_names::maxima_not_100,
         .span = root->id.span,
         .message = say("the maxima of \"{}\" sum to {}, not 100", root->title, sum),
         .label = say("{} in all", sum),
         .help = tr("correct a maximum; a plan that wants it so can stay as it is")});
  }
}

}  // namespace campaign
