// Inlines as Markdown, with no more backslashes than they need.
#pragma once

#include <string>

#include "document/document.hpp"

namespace campaign::render {

/// Where the inlines stand decides what must be escaped.
enum class Spot { paragraph, heading, cell };

std::string markdown_inlines(const Inlines& inlines, Spot spot);

}  // namespace campaign::render
