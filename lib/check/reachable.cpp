// The most points that a plan lets anybody reach.
#include "check/reachable.hpp"

#include <algorithm>

namespace campaign {

Points reachable_points(const Campaign& campaign, AppliesTo kind, const Date& day) {
  const auto& criteria = campaign.criteria;
  std::vector<Ratio> below(criteria.size());
  Ratio total;
  for (size_t i = criteria.size(); i-- > 0;) {
    const auto& one = criteria[i];
    if (one.applies_to != kind || !one.in_force.contains(day)) continue;
    Ratio reach = one.group ? below[i] : Ratio();
    const Ratio most = one.maximum ? Ratio::of(**one.maximum) : reach;
    if (one.maximum) reach = one.group ? std::min(reach, most) : most;
    if (one.weight) reach = reach * (*one.weight)->times;
    auto& above = one.parent < 0 ? total : below[static_cast<size_t>(one.parent)];
    above = above + reach;
  }
  return total.rounded();
}

}  // namespace campaign
