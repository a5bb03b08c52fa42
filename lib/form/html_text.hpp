// The text of a page in HTML, to be read by a program.
#pragma once

#include <string>
#include <string_view>

namespace campaign {

/// What the page says, each word on the line of the file on which it stands; tabs part the cells of
/// a row, and items of a numbered list have their number.
std::string html_text(std::string_view page);

}  // namespace campaign
