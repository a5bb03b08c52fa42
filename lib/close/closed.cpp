// Which periods are closed, and by which entries.
#include "close/closed.hpp"

#include <algorithm>

#include "base/message.hpp"
#include "score/participants.hpp"

namespace campaign {

const ClosedPeriod* closing_of(const Campaign& campaign, const Period& period) {
  const ClosedPeriod* found = nullptr;
  for (const auto& one : campaign.closed_periods) {
    if (!one.stands() || !one.period->contains(period)) continue;
    if (!found || found->values.empty() || !one.values.empty()) found = &one;
  }
  return found;
}

std::vector<const ClosedPeriod*> closings_of(const Campaign& campaign, const Period& period) {
  if (const auto* whole = closing_of(campaign, period)) return {whole};
  std::vector<const ClosedPeriod*> found;
  for (const auto& sheet : sheet_periods(campaign, period)) {
    const auto* one = closing_of(campaign, part_in_campaign(campaign, sheet.period));
    if (!one) return {};
    if (std::find(found.begin(), found.end(), one) == found.end()) found.push_back(one);
  }
  return found;
}

Message when_closed(const ClosedPeriod& closed) {
  return closed.on ? say("{} was closed on {}", *closed.period, *closed.on)
                   : say("{} was closed", *closed.period);
}

}  // namespace campaign
