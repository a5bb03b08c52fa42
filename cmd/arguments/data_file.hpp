// The file named for new data, which must be one that the campaign reads.
#pragma once

#include <filesystem>

#include "workspace.hpp"

namespace campaign {

/// Throws a UsageError for a file that would not be read: outside of the campaign, hidden, among
/// templates or rule packs, or with another ending than .yaml.
void require_data_file(const std::filesystem::path& file, const Workspace& workspace);

}  // namespace campaign
