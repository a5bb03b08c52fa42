// Files written into a folder where none of them is lost.
#pragma once

#include <filesystem>
#include <string>
#include <vector>

namespace campaign {

struct NewFile {
  std::filesystem::path path;  ///< relative to the folder
  std::string bytes;
};

/// The files that exist in the folder with other contents, by path.
std::vector<std::filesystem::path> in_the_way(const std::vector<NewFile>& files,
                                              const std::filesystem::path& folder);

/// Writes the files that do not exist yet, all of them or none. Returns how many.
size_t write_new_files(const std::vector<NewFile>& files, const std::filesystem::path& folder);

}  // namespace campaign
