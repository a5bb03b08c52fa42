// Text widths in Times New Roman, and capital letters, for lines drawn as long as a text.
#pragma once

#include <string>
#include <string_view>

namespace campaign::render {

/// `Sở Nội vụ` as `SỞ NỘI VỤ`; letters not used in Vietnamese may stay unchanged.
std::string capitals(std::string_view text);

/// The width of a line of text in thousandths of the font size.
int line_width(std::string_view text, bool bold = false);

/// The width of its widest word.
int word_width(std::string_view text, bool bold = false);

}  // namespace campaign::render
