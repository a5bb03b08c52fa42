// A whole HTML page around a document: no scripts, a style sheet that its policy allows.
#pragma once

#include <string>

#include "document/document.hpp"

namespace campaign::render {

/// What stands around a document on its page.
struct PageFrame {
  std::string language = "vi";
  Properties properties = {};   ///< as meta elements
  std::string style = {};       ///< the style sheet itself; empty: `style_file`
  std::string style_file = {};  ///< a file beside the page: `../style.css`
  Blocks navigation = {};       ///< links to other pages, above the document
};

std::string html_page(const Document& document, const PageFrame& frame);

}  // namespace campaign::render
