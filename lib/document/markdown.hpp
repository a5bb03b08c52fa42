// Parses Markdown into a document.
#pragma once

#include <string_view>

#include "document/document.hpp"
#include "document/shown_values.hpp"

namespace campaign {

/// CommonMark with tables, footnotes, front matter and the blocks of `fences.hpp`. Raw HTML is kept
/// as text, never as markup. `values`: resolves the value marks in the text; when null, the marks
/// are kept.
Document parse_markdown(std::string_view text, const ShownValues* values = nullptr);

}  // namespace campaign
