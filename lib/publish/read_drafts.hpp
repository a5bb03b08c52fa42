// Reads edited drafts from their files.
#pragma once

#include <deque>
#include <filesystem>
#include <string>
#include <vector>

#include "base/source.hpp"
#include "document/document.hpp"

namespace campaign {

struct EditedDrafts {
  std::deque<SourceFile> texts = {};
  std::vector<Properties> properties = {};  ///< of each file, or else those recorded in its folder
};

/// Reads Word files, Markdown, HTML and plain text; of folders, all such files below them. Paths
/// are relative to `directory`. Throws a WorldError for a file that cannot be read.
EditedDrafts read_drafts(const std::vector<std::string>& paths,
                         const std::filesystem::path& directory);

}  // namespace campaign
