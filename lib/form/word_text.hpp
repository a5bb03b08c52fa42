// The text of a Word file, to be read by a program.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace campaign {

/// A line for each paragraph; a row of a table that begins with a number is one line, its cells
/// between tabs; items of a numbered list have their number. Headers and footers are left out.
/// Nothing, and `why` set, when the bytes are no Word file.
std::optional<std::string> word_text(std::string_view bytes, std::string& why);

}  // namespace campaign
