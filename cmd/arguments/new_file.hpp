// The file named for what a command makes: it replaces nothing, and new data is read from it.
#pragma once

#include <filesystem>

#include "workspace.hpp"

namespace campaign {

/// Throws a WorldError when the file is there already.
void require_new_file(const std::filesystem::path& file, const Environment& environment);

/// Throws a UsageError for a file of data that would not be read: outside of the campaign, hidden,
/// among templates or rule packs, or with another ending than .yaml.
void require_data_file(const std::filesystem::path& file, const Workspace& workspace,
                       const Environment& environment);

}  // namespace campaign
