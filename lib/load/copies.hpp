// Copies among the files of a campaign, such as a backup folder: they are told and not read.
#pragma once

#include <filesystem>
#include <vector>

#include "base/diagnostic.hpp"

namespace campaign {

/// Why a file is not read, told at one file of a folder and empty for the others.
struct Copy {
  std::filesystem::path file;
  Message message = {};
  Message help = {};
};

/// The copies among the files of a campaign: of the file beside it, by its name, or below a second
/// `campaign.yaml`.
std::vector<Copy> copies_in(const std::filesystem::path& root,
                            const std::vector<std::filesystem::path>& files);

}  // namespace campaign
