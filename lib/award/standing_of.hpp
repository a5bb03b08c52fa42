// Where a subject stands in the whole campaign.
#pragma once

#include "award/rule.hpp"

namespace campaign {

/// Null when the plan scores no such subject.
const Standing* standing_of(const Case& question);

}  // namespace campaign
