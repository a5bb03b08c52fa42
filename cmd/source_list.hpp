// Which files make up a campaign.
#pragma once

#include <filesystem>
#include <vector>

namespace campaign {

/// Every YAML file below the root, sorted by path, without templates and what `exclude` names, and
/// with what `include` names. The two lists are read from campaign.yaml before anything else.
std::vector<std::filesystem::path> source_list(const std::filesystem::path& root);

}  // namespace campaign
