// Files written into a folder where none of them is lost.
#include "system/new_files.hpp"

#include <algorithm>

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
  size_t count = 0;
  for (const auto& [path, bytes] : files) {
    const fs::path place = folder / path;
    if (fs::exists(place)) continue;
    fs::create_directories(place.parent_path());
    write_file(place, bytes);
    ++count;
  }
  return count;
}

}  // namespace campaign
