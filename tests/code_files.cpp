// The source files of the repository.
#include "code_files.hpp"

#include <algorithm>

#include "files.hpp"

namespace campaign::testing {

namespace fs = std::filesystem;

const std::vector<std::string>& lib_folders() {
  static const std::vector<std::string> folders = [] {
    std::vector<std::string> names;
    for (const auto& entry : fs::directory_iterator(source_directory() / "lib"))
      if (entry.is_directory()) names.push_back(entry.path().filename().string());
    std::sort(names.begin(), names.end());
    return names;
  }();
  return folders;
}

std::vector<fs::path> code_below(const std::vector<std::string>& folders) {
  std::vector<fs::path> paths;
  for (const auto& folder : folders) {
    for (const auto* ending : {".cpp", ".hpp", ".def"}) {
      const auto found = files_below(source_directory() / folder, ending);
      paths.insert(paths.end(), found.begin(), found.end());
    }
  }
  return paths;
}

std::string shown(const fs::path& path) {
  return fs::relative(path, source_directory()).generic_string();
}

}  // namespace campaign::testing
