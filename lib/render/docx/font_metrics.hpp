// How wide letters are in Times New Roman, and which are their capitals: for what must be as long
// as a text.
#pragma once

#include <string>
#include <string_view>

namespace campaign::render {

/// `Sở Nội vụ` as `SỞ NỘI VỤ`: the letters of Vietnamese; others stay as they are.
std::string capitals(std::string_view text);

/// The width of a line of text in thousandths of the size of its letters.
int line_width(std::string_view text, bool bold = false);

/// The widest of its words: what cannot be broken.
int word_width(std::string_view text, bool bold = false);

}  // namespace campaign::render
