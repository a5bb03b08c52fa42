// Looks up units and people named on the command line.
#pragma once

#include <string>
#include <vector>

#include "model/campaign.hpp"

namespace campaign {

/// The subjects named by id or by part of the name. Throws a UsageError when there is none.
std::vector<SubjectId> subjects_named(const std::vector<std::string>& arguments,
                                      const Campaign& campaign);

}  // namespace campaign
