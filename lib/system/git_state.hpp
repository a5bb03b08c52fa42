// The state of the data in version control, for the foot of a report.
#pragma once

#include <filesystem>
#include <optional>
#include <string>

namespace campaign {

struct GitState {
  std::string commit;  ///< its first 12 digits
  bool dirty = false;  ///< something in the folder differs from the commit, or is not in it
};

/// Nothing when the folder is in no repository or has no commit yet. Runs no program, whatever the
/// repository's configuration says, and writes nothing.
std::optional<GitState> git_state(const std::filesystem::path& folder);

}  // namespace campaign
