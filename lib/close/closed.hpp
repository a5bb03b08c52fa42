// Which periods are closed, and by which entries.
#pragma once

#include <optional>
#include <vector>

#include "model/campaign.hpp"

namespace campaign {

/// The entry that closes a period, or a longer one that holds it: one with values before others,
/// and the last of them. Null when the period is open.
const ClosedPeriod* closing_of(const Campaign& campaign, const Period& period);

/// The entries by which all sheets of a period are closed; none when one of them is open.
std::vector<const ClosedPeriod*> closings_of(const Campaign& campaign, const Period& period);

/// `2026-10 was closed on 2026-11-05`
Message when_closed(const ClosedPeriod& closed);

}  // namespace campaign
