// JSON written from values: the machine-readable output of the program.
#pragma once

#include <string>
#include <string_view>

#include "base/value.hpp"

namespace campaign {

/// The text in quotes, with `"`, `\` and control characters escaped; other characters as UTF-8, and
/// U+FFFD for invalid bytes.
std::string json_quoted(std::string_view text);

/// One entry per line, without a final line end. Numbers are exact, days and periods are strings,
/// messages are in `language`, missing values are null.
std::string json_text(const Value& value, Language language);

}  // namespace campaign
