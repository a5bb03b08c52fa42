// Grades of all subjects, where a quota lets only so many have one.
#pragma once

#include <vector>

#include "score/grade.hpp"

namespace campaign {

/// Gives every standing that competes its grade, within the quotas.
void fill_places(const Campaign& campaign, const Grades& grades, std::vector<Standing>& standings);

}  // namespace campaign
