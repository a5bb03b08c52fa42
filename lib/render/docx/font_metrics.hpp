// Text widths in Times New Roman, for lines drawn as long as a text.
#pragma once

#include <string_view>

namespace campaign::render {

/// The width of a line of text in thousandths of the font size.
int line_width(std::string_view text, bool bold = false);

/// The width of its widest word.
int word_width(std::string_view text, bool bold = false);

}  // namespace campaign::render
