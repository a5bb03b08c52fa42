// Writes inlines as Markdown with as few backslashes as possible.
#pragma once

#include <string>

#include "document/document.hpp"

namespace campaign::render {

/// The context of the inlines, which decides what must be escaped.
enum class Spot { paragraph, heading, cell };

std::string markdown_inlines(const Inlines& inlines, Spot spot);

}  // namespace campaign::render
