// The files that `campaign init` writes: commented starter files, or the sample campaign.
#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "base/date.hpp"
#include "model/rule_pack.hpp"

namespace campaign {

struct NewFile {
  std::filesystem::path path;  ///< relative to the folder of the campaign
  std::string bytes;
};

/// The commented files. The campaign begins in the month before today, so that the files have no
/// problems but their examples and a report is not empty.
std::vector<NewFile> starter_files(const Date& today);
/// The built-in rule pack that the commented files name ends before the campaign does; null when
/// it holds throughout.
const RulePack* ended_starter_law(const Date& today);
/// The sample campaign.
std::vector<NewFile> sample_files();

/// The files that exist in the folder with other contents.
std::vector<std::filesystem::path> in_the_way(const std::vector<NewFile>& files,
                                              const std::filesystem::path& folder);

/// Writes the files that do not exist yet, campaign.yaml last, so that an incomplete campaign is
/// never found. Returns the number of files written.
size_t write_new_files(const std::vector<NewFile>& files, const std::filesystem::path& folder);

}  // namespace campaign
