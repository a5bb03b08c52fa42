// Describes the progress of nominations as traces, grouped by stage, with the next step.
#pragma once

#include <vector>

#include "award/progress.hpp"
#include "score/trace.hpp"

namespace campaign {

/// One trace for each stage that has nominations.
std::vector<Trace> progress_traces(const Evaluation& evaluation, const std::vector<Progress>& list);

}  // namespace campaign
