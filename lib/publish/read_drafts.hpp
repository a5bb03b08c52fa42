// Drafts that people have edited, read from their files.
#pragma once

#include <deque>
#include <filesystem>
#include <string>
#include <vector>

#include "base/source.hpp"
#include "document/document.hpp"

namespace campaign {

struct EditedDrafts {
  std::deque<SourceFile> texts = {};        ///< line by line
  std::vector<Properties> properties = {};  ///< of each: its own, else what its folder remembers
};

/// Word files, Markdown, HTML and plain text; of a folder all of them below it. Paths are shown
/// from `directory`. A WorldError for what cannot be read.
EditedDrafts read_drafts(const std::vector<std::string>& paths,
                         const std::filesystem::path& directory);

}  // namespace campaign
