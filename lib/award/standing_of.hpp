// Where a subject stands in the whole campaign.
#pragma once

#include "award/rule.hpp"

namespace campaign {

/// Null when the plan scores no such subject.
const Standing* standing_of(const Case& question);

/// Neither holds nor fails while reporting periods of the subject have no total.
void doubt_until_scored(Finding& finding, const Standing& standing);

}  // namespace campaign
