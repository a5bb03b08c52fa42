// Drafts named on the command line, read as text.
#pragma once

#include <deque>
#include <string>
#include <vector>

#include "base/source.hpp"
#include "environment.hpp"

namespace campaign {

/// Word files, Markdown and plain text; of a folder all of them below it. A WorldError for what
/// cannot be read.
std::deque<SourceFile> read_drafts(const std::vector<std::string>& paths,
                                   const Environment& environment);

}  // namespace campaign
