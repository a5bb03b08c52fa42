// Folders made for files that are about to be written.
#include "system/new_folders.hpp"

namespace campaign {

namespace fs = std::filesystem;

NewFolders::~NewFolders() {
  std::error_code ignored;
  for (auto one = made_.rbegin(); one != made_.rend(); ++one)
    if (fs::is_empty(*one, ignored)) fs::remove(*one, ignored);
}

void NewFolders::make(const fs::path& folder) {
  if (folder.empty() || fs::exists(folder)) return;
  make(folder.parent_path());
  if (fs::create_directory(folder)) made_.push_back(folder);
}

}  // namespace campaign
