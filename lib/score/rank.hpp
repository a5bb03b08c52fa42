// The order of standings, for ranks and quotas.
#pragma once

#include "score/standing.hpp"

namespace campaign {

/// Who is disqualified, or ended before the end of the period, gets no place and no grade, and does
/// not count for quotas.
bool competes(const Standing& standing);

/// True when places of this kind of subject are given within its block.
bool is_ranked_in_blocks(const Campaign& campaign, AppliesTo kind);

/// By total, then by the plan's tie-break; false for equals. Both must have a total.
bool stands_above(const Standing& a, const Standing& b);

}  // namespace campaign
