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
};

/// Files below the root that are not read and look like data, by their names or by their first
/// line; without backups beside the file itself.
std::vector<UnreadFile> unread_files(const std::filesystem::path& root);

}  // namespace campaign
