// What is not there yet, so that a period cannot be closed: sheets, appraisals, scores, figures.
#pragma once

#include <vector>

#include "award/evaluation.hpp"

namespace campaign {

/// One line for each kind of part and each sheet that lacks some. What a waiver covers is not
/// missing.
std::vector<Message> missing_parts(const Evaluation& evaluation, const Period& period);

/// Likewise of figures: of units, or the agency, that give the figure by month elsewhere.
std::vector<Message> missing_figures(const Evaluation& evaluation, const Period& period);

}  // namespace campaign
