// The order of standings, for ranks and quotas.
#pragma once

#include "score/standing.hpp"

namespace campaign {

/// By total, then by the plan's tie-break; false for equals. Both must have a total.
bool stands_above(const Standing& a, const Standing& b);

}  // namespace campaign
