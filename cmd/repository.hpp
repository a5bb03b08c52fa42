// The state of the data in version control, for the foot of a report.
#pragma once

#include <filesystem>
#include <optional>
#include <string>

namespace campaign {

struct RepositoryState {
  std::string commit;  ///< its first 12 digits
  bool dirty = false;  ///< something in the folder differs from the commit
};

/// Asks the `git` program once. Nothing when the folder is in no repository, has no commit yet, or
/// when git is not installed.
std::optional<RepositoryState> repository_state(const std::filesystem::path& folder);

}  // namespace campaign
