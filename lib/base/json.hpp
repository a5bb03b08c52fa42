// JSON, written by hand: quoting a text.
#pragma once

#include <string>
#include <string_view>

namespace campaign {

/// The text in quotes, with `"`, `\` and control characters escaped; other characters as UTF-8, and
/// U+FFFD for bytes that are none.
std::string json_quoted(std::string_view text);

}  // namespace campaign
