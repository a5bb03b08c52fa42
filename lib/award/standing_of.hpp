// The standing of a subject over the whole campaign.
#pragma once

#include "award/rule.hpp"

namespace campaign {

/// Null when the plan does not score the subject.
const Standing* standing_of(const Case& question);

/// Makes the finding unknown while reporting periods of the subject have no total.
void doubt_until_scored(Finding& finding, const Standing& standing);

}  // namespace campaign
