// Escapes data for Markdown, so that it is read as plain text in any position.
#include "document/escape.hpp"

#include "base/text.hpp"

namespace campaign {
namespace {

/// Characters escaped with a backslash: all ASCII punctuation except `,` `/` `%` `:` `;` `?` `@`
/// `$` `^`, which have no meaning in Markdown, and except `|` and `\\`, which can end a table cell
/// even after a backslash.
constexpr std::string_view kMarks = "`*_{}[]()<>#+-.!&~=\"'";

std::string escaped_line(std::string_view text) {
  const std::string line = printable(text);
  std::string escaped;
  for (const char c : trim(line)) {
    if (c == '|') escaped += "&#124;";
    if (c == '\\') escaped += "&#92;";
    if (c == '|' || c == '\\') continue;
    if (kMarks.find(c) != std::string_view::npos) escaped += '\\';
    escaped += c;
  }
  return escaped;
}

}  // namespace

std::string escaped_for_markdown(std::string_view text) {
  std::string escaped;
  for (const auto line : split(text, '\n'))
    if (auto words = escaped_line(line); !words.empty())
      escaped.append(escaped.empty() ? "" : kLineSeparator).append(words);
  return escaped;
}

}  // namespace campaign
