// A file that is recorded in a list before it is written.
#pragma once

#include <filesystem>
#include <string>

namespace campaign {

/// What to add to a list of files.
struct FileRecord {
  std::filesystem::path list;
  std::string head;  ///< what a new list begins with
  std::string line;
};

/// In this order, so that a run that is killed leaves no file that nobody is known to have made.
/// Makes the folders. Throws a WorldError when either cannot be written; then no new list and no
/// new folder stays.
void write_recorded_file(const std::filesystem::path& path, const std::string& bytes,
                         const FileRecord& record);

}  // namespace campaign
