// Files, for tests that need real ones.
#pragma once

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace campaign::testing {

/// The top of the repository.
std::filesystem::path source_directory();

std::string read_text(const std::filesystem::path& path);
/// Makes the folders above it as needed.
void write_text(const std::filesystem::path& path, std::string_view text);
/// Everything below `from`, into `to`, which is made when it is not there.
void copy_folder(const std::filesystem::path& from, const std::filesystem::path& to);
/// The files below a folder that end so (all of them for an empty ending), sorted; none when there
/// is no such folder.
std::vector<std::filesystem::path> files_below(const std::filesystem::path& folder,
                                               std::string_view ending = "");

/// Lines without their line ends; a line end at the end of the text begins no line.
std::vector<std::string> lines_of(std::string_view text);

}  // namespace campaign::testing
