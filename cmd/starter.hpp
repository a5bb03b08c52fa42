// The files that `campaign init` writes: a commented start, or the whole sample.
#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "base/date.hpp"

namespace campaign {

struct NewFile {
  std::filesystem::path path;  ///< below the new campaign's folder
  std::string bytes;
};

/// The commented files. Their example month is the last one before today, where the campaign
/// begins, so that they check clean and have something to report.
std::vector<NewFile> starter_files(const Date& today);
/// The sample campaign, as it is.
std::vector<NewFile> sample_files();

/// Which of the files exist in the folder and say something else.
std::vector<std::filesystem::path> in_the_way(const std::vector<NewFile>& files,
                                              const std::filesystem::path& folder);

/// Writes what is not there yet, campaign.yaml last, so that half a campaign is never found. Says
/// how many files were written.
size_t write_new_files(const std::vector<NewFile>& files, const std::filesystem::path& folder);

}  // namespace campaign
