// How far nominations have come, as lines for the screen: grouped by stage, with the next step.
#pragma once

#include <vector>

#include "award/progress.hpp"
#include "score/trace.hpp"

namespace campaign {

/// One for each stage that somebody has reached.
std::vector<Trace> progress_traces(const Evaluation& evaluation, const std::vector<Progress>& list);

}  // namespace campaign
