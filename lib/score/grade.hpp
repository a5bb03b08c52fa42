// The grade of a standing: by its total and the floor of every criterion.
#pragma once

#include <vector>

#include "score/standing.hpp"

namespace campaign {

using Grades = std::vector<const Grade*>;  ///< the best first

/// Those that stand at the end of a period: of the whole campaign its own, where the plan has any.
Grades grades_of(const Campaign& campaign, const Period& period);

/// True for who competes and has points on the scale of the grades.
bool is_graded(const Standing& standing);

/// Gives the best grade from `first` on whose total and floor are reached.
void give_grade(const Campaign& campaign, Standing& standing, const Grades& grades, size_t first);

}  // namespace campaign
