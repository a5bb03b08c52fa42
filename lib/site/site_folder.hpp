// Puts the files of a site into its folder: all of them or none, and nothing of others is lost.
#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "system/staged_files.hpp"

namespace campaign {

/// What became, or would become, of the files; paths are relative to the folder.
struct SitePlacement {
  size_t written = 0;  ///< new ones
  size_t replaced = 0;
  size_t unchanged = 0;
  std::vector<std::string> gone = {};     ///< pages of an earlier run that are none any more
  std::vector<std::string> refused = {};  ///< edited, or not made here: then nothing is written
  std::vector<std::string> others = {};   ///< files that are not of the site; they stay
};

struct SiteOptions {
  bool force = false;  ///< also replaces and removes what was edited or is not known
  bool writes = true;
};

/// Throws a WorldError when one cannot be written, and puts back the others.
SitePlacement place_site(const std::filesystem::path& folder, const std::vector<StagedFile>& files,
                         const SiteOptions& options);

}  // namespace campaign
