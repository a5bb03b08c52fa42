// JSON, written from values: every form of the program's output for other programs.
#pragma once

#include <string>
#include <string_view>

#include "base/value.hpp"

namespace campaign {

/// The text in quotes, with `"`, `\` and control characters escaped; other characters as UTF-8, and
/// U+FFFD for bytes that are none.
std::string json_quoted(std::string_view text);

/// A record or list, an entry a line; numbers exact, days and periods as texts, messages in this
/// language, null for what is missing. No line end behind it.
std::string json_text(const Value& value, Language language);

}  // namespace campaign
