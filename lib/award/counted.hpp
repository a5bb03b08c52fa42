// The achievements that count for a standard, and those that nobody can tell whether they do.
#pragma once

#include "award/rule.hpp"

namespace campaign {

bool is_among(Way way, const std::vector<Way>& ways);

/// Of a nomination; a subject that nobody has put forward names none.
bool names_achievements(const Case& question);

/// Puts into the question what an award by the standard could rest on: those that the nomination
/// names, else all of the subject's; and apart from them those that would count if it were known
/// that they are of its way.
void count_achievements(Case& question, const Standard& standard);

/// Of those that the nomination names the ones that do not count, each with the reason.
std::vector<Finding> left_out(const Case& question, const std::vector<const Achievement*>& counted);

/// Makes a finding that fails unknown where these achievements, of a way that nobody wrote, could
/// make it hold.
void doubt_for_want_of_way(Finding& finding, const std::vector<const Achievement*>& could);

}  // namespace campaign
