// Grades sorted by their lower bound, for the checks of overlaps and gaps.
#pragma once

#include <vector>

#include "model/campaign.hpp"

namespace campaign {

/// Those of periods, or of the whole campaign, that stand on a day.
std::vector<const Grade*> grades_from_low(const Campaign& campaign, GradeOf of, const Date& day);

}  // namespace campaign
