// Files that somebody may take for data of the campaign although their names keep them from being
// read.
#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "base/message.hpp"

namespace campaign {

/// The name that a file should have to be read: `people.yaml` for `people.yaml.txt`, `people.ymal`.
std::optional<std::string> meant_name(const std::string& name);

struct UnreadFile {
  std::filesystem::path path;
  Message message;
  Message help;
  std::string section = {};  ///< with which its text begins
};

/// The section with which a text begins, after comments; empty for none.
std::string first_section(std::string_view text);

/// Files below the root that are not read and look like data, by their names or by their first
/// line; without backups beside the file itself. `elsewhere` are YAML files of folders that are
/// not for data.
std::vector<UnreadFile> unread_files(const std::filesystem::path& root,
                                     const std::vector<std::filesystem::path>& elsewhere);

}  // namespace campaign
