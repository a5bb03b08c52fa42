// Units and people named on the command line: by id, or by part of a name without regard to
// accents.
#pragma once

#include <string>
#include <variant>
#include <vector>

#include "model/campaign.hpp"

namespace campaign {

/// The ids that the words name, or what is wrong with the first bad one.
std::variant<std::vector<SubjectId>, std::string> wanted_subjects(
    const std::vector<std::string>& words, const Campaign& campaign);

}  // namespace campaign
