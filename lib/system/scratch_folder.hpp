// A temporary folder that is removed at the end of its scope, also when the program is interrupted.
#pragma once

#include <filesystem>

#include "system/held_signals.hpp"

namespace campaign {

class ScratchFolder {
 public:
  ScratchFolder();  ///< throws a WorldError
  ScratchFolder(const ScratchFolder&) = delete;
  ScratchFolder& operator=(const ScratchFolder&) = delete;
  ~ScratchFolder();

  const std::filesystem::path& path() const { return path_; }

 private:
  HeldSignals held_;  ///< first, so that they end the program when the folder is gone
  std::filesystem::path path_;
};

}  // namespace campaign
