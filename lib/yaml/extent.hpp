// End offsets of nodes in the source: the parser reports only where nodes begin.
#pragma once

#include <cstddef>
#include <string_view>

namespace campaign::yaml {

/// Result of a failed search.
inline constexpr size_t kNowhere = std::string_view::npos;

/// After the closing quote; kNowhere when it is missing. `at` is the opening quote.
size_t end_of_quoted(std::string_view source, size_t at);

/// After the last character of a `|` or `>` text. `indent` is the column of the enclosing block.
size_t end_of_block(std::string_view source, size_t at, int indent);

/// After the last character of an unquoted text with a known value.
size_t end_of_plain(std::string_view source, size_t at, std::string_view value);

/// After blanks, line ends, comments and the characters of `marks`.
size_t skip_between(std::string_view source, size_t at, std::string_view marks = "");

/// The byte at `at`, or 0 past the end.
inline char byte_at(std::string_view source, size_t at) {
  return at < source.size() ? source[at] : '\0';
}

size_t start_of_line(std::string_view source, size_t at);
size_t end_of_line(std::string_view source, size_t at);  ///< before `\r\n` or `\n`

/// Number of leading spaces in the line that starts at `at`.
int indentation(std::string_view source, size_t at);

/// Column of `at` in its line, in bytes from 0; a byte order mark is no column.
int column(std::string_view source, size_t at);

}  // namespace campaign::yaml
