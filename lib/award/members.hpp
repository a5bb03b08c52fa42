// The people of a unit in the year that is judged.
#pragma once

#include "award/rule.hpp"

namespace campaign {

/// Those who belong to the unit at the end of the year, or on the judged day if that is earlier.
std::vector<const Person*> members_of(const Case& question, int year);

/// The finding when the subject is no unit, or no people of the unit are written; else nullopt.
std::optional<Finding> without_members(const Case& question,
                                       const std::vector<const Person*>& members);

}  // namespace campaign
