// Front matter of a template, between two `---` lines: the page layout and the title.
#pragma once

#include <string_view>

#include "base/diagnostic.hpp"
#include "document/document.hpp"

namespace campaign {

struct FrontMatter {
  Layout layout = Layout::page;
  bool landscape = false;
  std::string_view title = {};  ///< Markdown; points into the text
  std::vector<Sum> column_sums = {};
  std::vector<Sum> row_sums = {};
  size_t length = 0;  ///< bytes before the document itself
};

/// Reads `layout: official-letter`, `form` or `page` (the default), `orientation: landscape` or
/// `portrait` (the default), `title: text` of a document without headings, and of a form
/// `column-sums: 1 = 2 + 3` and `row-sums: 01 = 02 + 03; 03 = 04 + 05`. Ignores other lines.
FrontMatter front_matter(std::string_view text);

/// Reports front matter lines and info strings of fences that are unknown.
void check_blocks(const SourceFile& source, Diagnostics& diagnostics);

}  // namespace campaign
