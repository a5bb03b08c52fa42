// Waits until files below a folder change, by inotify.
#pragma once

#include <filesystem>

namespace campaign {

class FolderWatch {
 public:
  /// Hidden folders are left out, as no data is read from them. Throws a WorldError.
  explicit FolderWatch(std::filesystem::path folder);
  ~FolderWatch();
  FolderWatch(const FolderWatch&) = delete;
  FolderWatch& operator=(const FolderWatch&) = delete;

  /// Returns when a file was written, moved or removed, and nothing more happened for a moment: an
  /// editor saves in several steps. Throws a WorldError when the folder is gone.
  void wait();

 private:
  std::filesystem::path folder_;
  int descriptor_;

  void watch_folders();
  bool read_changes();
};

}  // namespace campaign
