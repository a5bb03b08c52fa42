// The state of the data in version control, for the provenance of a report.
#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace campaign {

struct GitState {
  std::string commit;  ///< first 12 digits
  bool dirty = false;  ///< the data is not what the commit has
};

/// A file of the data, and the text that was read from it.
struct ReadFile {
  std::filesystem::path path;
  std::string_view text;
};

/// `nullopt` when the folder is in no repository or has no commit yet. Compares these texts with
/// the commit itself, whatever the index, ignore files or the environment say; line ends do not
/// count. A file that the commit does not have is a difference, also when it is outside the
/// repository or ignored, and so is a YAML file of the folder that only the commit has. Runs no
/// programs, whatever the configuration of the repository, and writes nothing.
std::optional<GitState> git_state(const std::filesystem::path& folder,
                                  const std::vector<ReadFile>& files);

}  // namespace campaign
