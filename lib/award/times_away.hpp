// When a person was away in a way that does not count as service.
#pragma once

#include <vector>

#include "award/rule.hpp"

namespace campaign {

/// Within the period, by time; absences that meet or overlap are one. Maternity leave counts as
/// service (Nghị định 91/2017, Điều 10 khoản 4, and Nghị định 152/2025, Điều 4 khoản 5).
std::vector<Period> times_away(const Case& question, const Period& within);

/// The lines of the absences that `times_away` looks at.
std::vector<Note> absences_within(const Case& question, const Period& within);

}  // namespace campaign
