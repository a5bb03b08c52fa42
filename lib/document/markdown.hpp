// Markdown becomes a document.
#pragma once

#include <string_view>

#include "document/document.hpp"

namespace campaign {

/// CommonMark with tables, footnotes, front matter and the blocks of `fences.hpp`. Raw HTML is kept
/// as text, never as markup.
Document parse_markdown(std::string_view text);

}  // namespace campaign
