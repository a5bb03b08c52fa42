// Copies among the files of a campaign, such as a backup folder: they are reported and not read.
#pragma once

#include <filesystem>
#include <map>
#include <string>
#include <vector>

#include "base/diagnostic.hpp"

namespace campaign {

/// Why a file is not read: reported at one file of a folder, and empty for the others.
struct Copy {
  Message message = {};
  Message help = {};
};

/// The copies among the files of a campaign, by path: of the file beside it, by its name, of any
/// file, by its content, or below a second `campaign.yaml`. `texts` are those of files that need
/// not be on the disk.
std::map<std::filesystem::path, Copy> copies_in(
    const std::filesystem::path& root, const std::vector<std::filesystem::path>& files,
    const std::map<std::filesystem::path, std::string>& texts);

}  // namespace campaign
