// One at a time: who changes the files of a folder keeps others waiting who do so too.
#pragma once

#include <filesystem>

namespace campaign {

/// Held until the end of its life, or of the process. Nothing is left on the disk.
class FolderLock {
 public:
  /// Waits for the others. Throws a WorldError when the folder cannot be opened.
  explicit FolderLock(const std::filesystem::path& folder);
  ~FolderLock();
  FolderLock(const FolderLock&) = delete;

 private:
  int descriptor_ = -1;
};

}  // namespace campaign
