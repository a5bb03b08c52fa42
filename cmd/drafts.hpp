// Drafts named on the command line, read as text.
#pragma once

#include <deque>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/source.hpp"
#include "environment.hpp"

namespace campaign {

/// What a file says, line by line; nothing, and `why` set, when it is not what its ending says.
std::optional<std::string> draft_text(std::string bytes, std::string_view extension,
                                      std::string& why);

/// Word files, Markdown, HTML and plain text; of a folder all of them below it. A WorldError for
/// what cannot be read.
std::deque<SourceFile> read_drafts(const std::vector<std::string>& paths,
                                   const Environment& environment);

}  // namespace campaign
