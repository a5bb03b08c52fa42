// Figures that are not there yet, so that a period cannot be closed.
#pragma once

#include <vector>

#include "award/evaluation.hpp"

namespace campaign {

/// One line for each indicator and reporting period, with the units, or the agency, that give the
/// figure by reporting period elsewhere.
std::vector<Message> missing_figures(const Evaluation& evaluation, const Period& period);

}  // namespace campaign
