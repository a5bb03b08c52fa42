// A folder of our own that goes away with the one who asked for it.
#pragma once

#include <filesystem>

namespace campaign {

class ScratchFolder {
 public:
  ScratchFolder();  ///< a WorldError tells why there can be none
  ScratchFolder(const ScratchFolder&) = delete;
  ScratchFolder& operator=(const ScratchFolder&) = delete;
  ~ScratchFolder();

  const std::filesystem::path& path() const { return path_; }

 private:
  std::filesystem::path path_;
};

}  // namespace campaign
