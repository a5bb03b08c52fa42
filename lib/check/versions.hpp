// The days from which another version of the plan stands.
#pragma once

#include <set>
#include <vector>

#include "model/campaign.hpp"

namespace campaign {

/// The first day of the campaign, and each later one of it on which a part begins to stand or
/// stands no more.
template <class T>
std::set<Date> version_days(const Campaign& campaign, const std::vector<T>& parts) {
  if (!campaign.plan) return {kAlways.first};
  const Period& whole = *campaign.plan->period;
  std::set<Date> days{whole.first};
  for (const auto& one : parts)
    for (const Date& day : {one.in_force.first,
                            one.in_force.last == kNoEnd ? kNoEnd : one.in_force.last.plus_days(1)})
      if (whole.contains(day)) days.insert(day);
  return days;
}

}  // namespace campaign
