// Verdicts on everybody as tables on the screen.
#pragma once

#include <vector>

#include "award/evaluation.hpp"
#include "award/verdict_row.hpp"
#include "document/document.hpp"

namespace campaign {

/// For each form, the highest first: who is nominated, with verdict and what is missing; then who
/// is not and could be.
Document verdict_table(const Evaluation& evaluation, const std::vector<VerdictRow>& rows,
                       Language language);

}  // namespace campaign
