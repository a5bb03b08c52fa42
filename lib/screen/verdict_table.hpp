// Builds the tables of verdicts on all participants for a terminal.
#pragma once

#include <vector>

#include "award/evaluation.hpp"
#include "award/verdict_row.hpp"
#include "document/document.hpp"

namespace campaign {

/// For each form, from the highest: the nominees with verdict and missing conditions, then
/// participants that are eligible but not nominated.
Document verdict_table(const Evaluation& evaluation, const std::vector<VerdictRow>& rows,
                       Language language);

}  // namespace campaign
