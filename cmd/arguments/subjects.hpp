// Units and people on the command line.
#pragma once

#include <string>
#include <vector>

#include "model/campaign.hpp"

namespace campaign {

/// The subjects that the words name, by id or by part of the name; a UsageError for words that name
/// nobody.
std::vector<SubjectId> subjects_named(const std::vector<std::string>& words,
                                      const Campaign& campaign);

}  // namespace campaign
