// Markdown becomes a document.
#pragma once

#include <string_view>

#include "document/document.hpp"
#include "document/shown_values.hpp"

namespace campaign {

/// CommonMark with tables, footnotes, front matter and the blocks of `fences.hpp`. Raw HTML is kept
/// as text, never as markup. `values`: what the marks in the text stand for; without them marks
/// stay.
Document parse_markdown(std::string_view text, const ShownValues* values = nullptr);

}  // namespace campaign
