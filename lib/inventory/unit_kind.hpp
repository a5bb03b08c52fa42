// The kind of a unit, as the program or the plan calls it.
#pragma once

#include "base/value.hpp"
#include "model/campaign.hpp"

namespace campaign {

/// A word of UnitKind, the title that the plan gives, or the word as it is written.
Value unit_kind(const Campaign& campaign, const Unit& unit);

}  // namespace campaign
