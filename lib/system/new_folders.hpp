// Folders made for files that are about to be written.
#pragma once

#include <filesystem>
#include <vector>

namespace campaign {

/// Removes at the end of its scope the folders it made that are still empty, because what they were
/// made for could not be written.
class NewFolders {
 public:
  NewFolders() = default;
  NewFolders(const NewFolders&) = delete;
  ~NewFolders();

  /// Makes the folder and those around it that are missing.
  void make(const std::filesystem::path& folder);

 private:
  std::vector<std::filesystem::path> made_ = {};  ///< outer ones first
};

}  // namespace campaign
