// Renders blocks as HTML: elements and classes only, all text escaped.
#pragma once

#include <string>

#include "document/document.hpp"

namespace campaign::render {

std::string html_escaped(std::string_view text);
std::string html_blocks(const Blocks& blocks);

}  // namespace campaign::render
