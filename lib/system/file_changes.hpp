// Files that change together: all of them or none.
#pragma once

#include <filesystem>
#include <string>
#include <vector>

namespace campaign {

struct FileChange {
  std::filesystem::path path;
  std::string before = {};  ///< empty for a new file
  std::string after;
};

/// Writes all. Throws a WorldError, and writes nothing, when a file is no longer as it was
/// `before`: somebody saved it meanwhile. When one cannot be written, puts back those before it and
/// throws the WorldError. An interruption waits until then.
void write_changes(const std::vector<FileChange>& changes);

}  // namespace campaign
