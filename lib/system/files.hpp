// Files of the disk: reading one whole, replacing one safely, finding those of a campaign.
#pragma once

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace campaign {

/// The whole file. A WorldError tells why it cannot be read.
std::string read_file(const std::filesystem::path& path);

/// Replaces the file in one step, so that nobody ever sees half of it, and keeps its mode. What is
/// no ordinary file, such as a pipe, is written directly. A WorldError tells why it cannot be
/// written.
void write_file(const std::filesystem::path& path, std::string_view bytes);

/// Every `**/*.yaml` below the folder, sorted by path; hidden files and folders are left out, and a
/// folder that links lead to twice is read once.
std::vector<std::filesystem::path> yaml_files(const std::filesystem::path& folder);

}  // namespace campaign
