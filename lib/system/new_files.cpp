// Files written into a folder where none of them is lost.
#include "system/new_files.hpp"

#include <algorithm>

#include "system/file_changes.hpp"
#include "system/files.hpp"

namespace campaign {

namespace fs = std::filesystem;

std::vector<fs::path> in_the_way(const std::vector<NewFile>& files, const fs::path& folder) {
  std::vector<fs::path> found;
  for (const auto& [path, bytes] : files) {
    const fs::path place = folder / path;
    if (!fs::exists(fs::symlink_status(place))) continue;
    if (!fs::is_regular_file(place) || read_file(place) != bytes) found.push_back(path);
  }
  std::sort(found.begin(), found.end());
  return found;
}

size_t write_new_files(const std::vector<NewFile>& files, const fs::path& folder) {
  std::vector<FileChange> changes;
  for (const auto& [path, bytes] : files)
    if (!fs::exists(folder / path)) changes.push_back({.path = folder / path, .after = bytes});
  write_changes(changes);
  return changes.size();
}

}  // namespace campaign
