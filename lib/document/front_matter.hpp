// The lines between two `---` at the top of a template: how its pages are laid out.
#pragma once

#include <string_view>

#include "base/diagnostic.hpp"
#include "document/document.hpp"

namespace campaign {

struct FrontMatter {
  Layout layout = Layout::page;
  bool landscape = false;
  size_t length = 0;  ///< of the text before the document itself
};

/// `layout: official-letter` or `layout: page`, which holds without front matter; `orientation:
/// landscape` or `portrait`, which holds without it.
FrontMatter front_matter(std::string_view text);

/// Tells what front matter and fences of a template mean nothing, at their places.
void check_blocks(const SourceFile& source, Diagnostics& diagnostics);

}  // namespace campaign
