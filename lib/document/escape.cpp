// Escapes data for Markdown, so that it is read as plain text in any position.
#include "document/escape.hpp"

#include "base/text.hpp"

namespace campaign {
namespace {

/// Characters escaped with a backslash: all ASCII punctuation except `,` `/` `%` `:` `;` `?` `@`
/// `$` `^`, which have no meaning in Markdown, and except `|` and `\\`, which can end a table cell
/// even after a backslash.
constexpr std::string_view kMarks = "`*_{}[]()<>#+-.!&~=\"'";

}  // namespace

std::string closing_directions(std::string_view text) {
  std::u32string open;
  for (size_t at = 0; at < text.size();) {
    const char32_t c = next_character(text, at);
    if ((c >= 0x202A && c <= 0x202B) || c == 0x202D || c == 0x202E) open += U'\u202C';
    if (c >= 0x2066 && c <= 0x2068) open += U'\u2069';
    if (!open.empty() && c == open.back()) open.pop_back();
  }
  std::string closing;
  for (auto c = open.rbegin(); c != open.rend(); ++c) append_character(closing, *c);
  return closing;
}

std::string escaped_for_markdown(std::string_view text) {
  const std::string line = printable(text);
  std::string escaped;
  for (const char c : trim(line)) {
    if (c == '|') escaped += "&#124;";
    if (c == '\\') escaped += "&#92;";
    if (c == '|' || c == '\\') continue;
    if (kMarks.find(c) != std::string_view::npos) escaped += '\\';
    escaped += c;
  }
  return escaped + closing_directions(line);
}

}  // namespace campaign
