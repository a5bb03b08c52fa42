// Escapes data for Markdown, so that it is read as plain text in any position.
#include "document/escape.hpp"

#include <algorithm>

#include "base/text.hpp"

namespace campaign {
namespace {

/// A line with more pipes is not parsed as a table row: cmark-gfm takes quadratic time for them.
constexpr auto kMostPipes = 200;

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

std::string with_limited_rows(std::string_view text) {
  std::string limited;
  limited.reserve(text.size());
  for (const auto line : split(text, '\n')) {
    const bool overlong = std::count(line.begin(), line.end(), '|') > kMostPipes;
    limited += overlong ? replace_all(std::string(line), "|", "\\|") : std::string(line);
    limited += '\n';
  }
  return limited;
}

}  // namespace campaign
