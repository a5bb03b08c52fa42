// Joins units that are later names of others: one unit, whose months, people and awards are one.
#pragma once

#include "base/diagnostic.hpp"
#include "model/campaign.hpp"

namespace campaign {

/// A unit that `continues` another one becomes a name of it, and what refers to it refers to the
/// unit by its first id. Reports names that cannot be joined, and leaves those units apart.
void join_renamed_units(Campaign& campaign, Diagnostics& diagnostics);

}  // namespace campaign
