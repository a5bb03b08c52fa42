// A temporary folder that is removed at the end of its scope.
#pragma once

#include <filesystem>

namespace campaign {

class ScratchFolder {
 public:
  ScratchFolder();  ///< throws a WorldError
  ScratchFolder(const ScratchFolder&) = delete;
  ScratchFolder& operator=(const ScratchFolder&) = delete;
  ~ScratchFolder();

  const std::filesystem::path& path() const { return path_; }

 private:
  std::filesystem::path path_;
};

}  // namespace campaign
