// The achievements that count for a standard, and those that may count because they lack `way`.
#pragma once

#include "award/rule.hpp"

namespace campaign {

bool is_among(Way way, const std::vector<Way>& ways);

/// True when there is a nomination and it names achievements.
bool names_achievements(const Case& question);

/// Sets `achievements` to those on which an award by the standard can be based: those that the
/// nomination names, else all of the subject. Sets `without_way` to those that would count if their
/// way were known and fitting.
void count_achievements(Case& question, const Standard& standard);

/// The achievements of the question that do not count, each with the reason.
std::vector<Finding> left_out(const Case& question, const std::vector<const Achievement*>& counted);

/// Turns a failed finding into an unknown one when achievements without `way` could make it hold.
void doubt_for_want_of_way(Finding& finding, const std::vector<const Achievement*>& could);

}  // namespace campaign
