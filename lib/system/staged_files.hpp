// Many files that change together: written aside first, synced once, then moved to their places.
#pragma once

#include <filesystem>
#include <string>
#include <vector>

namespace campaign {

struct StagedFile {
  std::string path;  ///< relative to the folder
  std::string bytes;
};

/// Writes the files below the folder in their order, and takes out those that are `gone`. Throws a
/// WorldError when one cannot be written, and puts back the others. What a run that was killed left
/// aside is removed.
void write_staged(const std::filesystem::path& folder, const std::vector<StagedFile>& files,
                  const std::vector<std::string>& gone);

}  // namespace campaign
