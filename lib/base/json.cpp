// JSON, written by hand: quoting a text.
#include "base/json.hpp"

#include <fmt/core.h>

#include "base/text.hpp"

namespace campaign {

std::string json_quoted(std::string_view text) {
  std::string quoted = "\"";
  for (size_t at = 0; at < text.size();) {
    const char32_t c = next_character(text, at);
    if (c == '"' || c == '\\')
      (quoted += '\\') += static_cast<char>(c);
    else if (c == '\n')
      quoted += "\\n";
    else if (c == '\t')
      quoted += "\\t";
    else if (c < 0x20 || c == 0x7F)
      quoted += fmt::format("\\u{:04x}", static_cast<unsigned>(c));
    else
      append_character(quoted, c);
  }
  return quoted += '"';
}

}  // namespace campaign
