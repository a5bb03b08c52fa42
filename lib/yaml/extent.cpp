// Finds the ends of quoted, block and plain texts, and skips what is between nodes.
#include "yaml/extent.hpp"

#include <algorithm>

#include "yaml/strictness.hpp"

namespace campaign::yaml {
namespace {

constexpr std::string_view kBlanks = " \t\r\n";

bool is_blank(char c) { return kBlanks.find(c) != kNowhere; }

size_t next_line(std::string_view source, size_t at) {
  const size_t end = source.find('\n', at);
  return end == kNowhere ? source.size() : end + 1;
}

/// The column of a block's text, set by a digit in its first line or by its first line of text.
int block_column(std::string_view source, size_t at, int indent) {
  const auto header = source.substr(at, end_of_line(source, at) - at);
  const size_t digit = header.substr(0, 3).find_first_of("123456789");
  if (digit != kNowhere) return std::max(indent, 0) + header[digit] - '0';
  const size_t text = source.find_first_not_of(kBlanks, next_line(source, at));
  if (text == kNowhere) return indent + 1;
  return std::max(indent + 1, indentation(source, start_of_line(source, text)));
}

}  // namespace

size_t start_of_line(std::string_view source, size_t at) {
  const size_t before = at == 0 ? kNowhere : source.rfind('\n', at - 1);
  return before == kNowhere ? 0 : before + 1;
}

size_t end_of_line(std::string_view source, size_t at) {
  const size_t end = std::min(source.find('\n', at), source.size());
  return end > at && source[end - 1] == '\r' ? end - 1 : end;
}

int indentation(std::string_view source, size_t at) {
  const size_t text = std::min(source.find_first_not_of(' ', at), source.size());
  return static_cast<int>(text - at);
}

int column(std::string_view source, size_t at) {
  const size_t first = std::max(start_of_line(source, at), start_of_text(source));
  return at > first ? static_cast<int>(at - first) : 0;
}

size_t end_of_quoted(std::string_view source, size_t at) {
  const char quote = source[at];
  for (++at; at < source.size(); ++at) {
    if (quote == '"' && source[at] == '\\')
      ++at;
    else if (source[at] != quote)
      continue;
    else if (quote == '\'' && source.substr(at + 1, 1) == "'")
      ++at;
    else
      return at + 1;
  }
  return kNowhere;
}

size_t end_of_block(std::string_view source, size_t at, int indent) {
  const int text_column = block_column(source, at, indent);
  size_t end = end_of_line(source, at);
  for (size_t line = next_line(source, at); line < source.size(); line = next_line(source, line)) {
    const size_t line_end = end_of_line(source, line);
    const auto text = source.substr(line, line_end - line);
    if (text.find_first_not_of(" \t") == kNowhere) continue;
    if (indentation(source, line) < text_column) break;
    end = line_end;
  }
  return end;
}

size_t end_of_plain(std::string_view source, size_t at, std::string_view value) {
  for (size_t i = 0; i < value.size() && at < source.size();) {
    if (!is_blank(value[i])) {
      ++i, ++at;
      continue;
    }
    while (i < value.size() && is_blank(value[i])) ++i;
    while (at < source.size() && is_blank(source[at])) ++at;
  }
  return std::min(at, source.size());
}

size_t skip_between(std::string_view source, size_t at, std::string_view marks) {
  while (at < source.size()) {
    if (source[at] == '#')
      at = end_of_line(source, at);
    else if (is_blank(source[at]) || marks.find(source[at]) != kNowhere)
      ++at;
    else
      break;
  }
  return std::min(at, source.size());
}

}  // namespace campaign::yaml
