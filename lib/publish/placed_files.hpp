// Puts finished files where they belong: all of them or none, and nothing is lost.
#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "publish/draft_folder.hpp"

namespace campaign {

struct FinishedFile {
  std::filesystem::path path;
  std::string bytes;
};

struct PlacedFile {
  DraftFate fate = DraftFate::written;
  std::filesystem::path written;  ///< another path than the file's where somebody edited that one
  bool recorded = true;           ///< false where the folder has no record that can be written

  /// Whether somebody has edited the file, so that it stayed.
  bool kept_edited() const { return fate == DraftFate::kept || fate == DraftFate::beside; }
};

struct Placement {
  std::vector<PlacedFile> files = {};  ///< in the order of the files; empty when any is refused
  std::vector<std::filesystem::path> refused = {};  ///< not made here, so not to be replaced
};

struct PlaceOptions {
  bool force = false;
  bool writes = true;  ///< without it only reported
};

/// Each is recorded in its folder. One that was edited since stays, and what is new is written
/// beside it. One that nobody is known to have made here is refused without `force`; then nothing
/// is written. Throws a WorldError when one cannot be written, and puts back the others.
Placement place_files(const std::vector<FinishedFile>& files, const PlaceOptions& options);

}  // namespace campaign
