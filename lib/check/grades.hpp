// Grades sorted by their lower bound, for the checks of overlaps and gaps.
#pragma once

#include <vector>

#include "model/campaign.hpp"

namespace campaign {

std::vector<const Grade*> grades_from_low(const Campaign& campaign);

}  // namespace campaign
