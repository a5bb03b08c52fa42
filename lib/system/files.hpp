// Reads whole files, replaces them atomically, and finds the YAML files of a folder.
#pragma once

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace campaign {

/// The whole file. Throws a WorldError when it cannot be read.
std::string read_file(const std::filesystem::path& path);

/// Replaces the file atomically and keeps its mode. Special files, such as pipes, are written
/// directly. Throws a WorldError when it cannot be written.
void write_file(const std::filesystem::path& path, std::string_view bytes);

/// Appends in one write, so that others who append at the same time lose nothing. Creates the file
/// when it does not exist. Throws a WorldError when it cannot be written, and takes back what was.
void append_to_file(const std::filesystem::path& path, std::string_view bytes);

/// Whether this process may write to the file.
bool is_writable(const std::filesystem::path& path);

/// `.yaml` or `.yml` in any case, so that no file is silently ignored.
bool is_data_file(const std::filesystem::path& path);

/// All files `**/*.yaml` and `**/*.yml` below the folder, sorted by path. Skips hidden files and
/// folders; folders reached by several links are read once. Throws a WorldError.
std::vector<std::filesystem::path> yaml_files(const std::filesystem::path& folder);
/// The path with each part as the folder has it: letters composed or not (as on a Mac). Parts that
/// are not there stay.
std::filesystem::path as_on_disk(const std::filesystem::path& path);

/// As yaml_files(), the ordinary files with any other name.
std::vector<std::filesystem::path> other_files(const std::filesystem::path& folder);

}  // namespace campaign
