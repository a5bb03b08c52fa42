// Where things end in the source: the parser underneath tells only where they begin.
#pragma once

#include <cstddef>
#include <string_view>

namespace campaign::yaml {

/// What a search in a text answers when it finds nothing.
inline constexpr size_t kNowhere = std::string_view::npos;

/// Behind the closing quote; npos when it is missing. `at` is the opening quote.
size_t end_of_quoted(std::string_view source, size_t at);

/// Behind the last character of a `|` or `>` text. `indent` is the column of what it stands in.
size_t end_of_block(std::string_view source, size_t at, int indent);

/// Behind the last character of a text without quotes whose value is known.
size_t end_of_plain(std::string_view source, size_t at, std::string_view value);

/// Behind blanks, line ends, comments and the characters of `marks`.
size_t skip_between(std::string_view source, size_t at, std::string_view marks = "");

/// The byte there, or 0 behind the end.
inline char byte_at(std::string_view source, size_t at) {
  return at < source.size() ? source[at] : '\0';
}

size_t start_of_line(std::string_view source, size_t at);
size_t end_of_line(std::string_view source, size_t at);  ///< of its text: before `\r\n` or `\n`

/// How many spaces a line begins with; `at` is its start.
int indentation(std::string_view source, size_t at);

/// Where the line begins that holds `at`, counted to it: the column from 0, in bytes.
int column(std::string_view source, size_t at);

}  // namespace campaign::yaml
