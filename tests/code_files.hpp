// The source files of the repository, for tests of how they are written.
#pragma once

#include <filesystem>
#include <string>
#include <vector>

namespace campaign::testing {

/// The folders that hold the code of `lib`.
const std::vector<std::string>& lib_folders();

/// Files of C++ and `.def` lists below folders of the repository.
std::vector<std::filesystem::path> code_below(const std::vector<std::string>& folders);

/// From the top of the repository, with `/`.
std::string shown(const std::filesystem::path& path);

}  // namespace campaign::testing
