// The state of the data in version control, for the provenance of a report.
#pragma once

#include <filesystem>
#include <optional>
#include <string>

namespace campaign {

struct GitState {
  std::string commit;  ///< first 12 digits
  bool dirty = false;  ///< the folder has changed or untracked files
};

/// `nullopt` when the folder is in no repository or has no commit yet. Runs no programs, whatever
/// the configuration of the repository, and writes nothing.
std::optional<GitState> git_state(const std::filesystem::path& folder);

}  // namespace campaign
