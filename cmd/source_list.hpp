// Which files make up a campaign.
#pragma once

#include <filesystem>
#include <string>
#include <vector>

namespace campaign {

/// Every YAML file below the root, sorted by path, without templates, rule packs and what `exclude`
/// names, and with what `include` names. The two lists are read from campaign.yaml before anything
/// else.
std::vector<std::filesystem::path> source_list(const std::filesystem::path& root);

/// Where a campaign's own rule pack stands: `rule-packs/ID.yaml`, read only when the plan names it.
std::filesystem::path rule_pack_file(const std::filesystem::path& root, const std::string& id);
/// All that a campaign has, whether its plan names them or not; none without a root.
std::vector<std::filesystem::path> rule_pack_files(const std::filesystem::path& root);

}  // namespace campaign
