// Places as editors count them: lines from 0, and in a line the units of UTF-16.
#include "lsp/text_position.hpp"

#include <algorithm>

#include "base/text.hpp"

namespace campaign::lsp {
namespace {

/// Two for what stands outside of the first 65,536 characters, such as emoji.
int64_t units_of(char32_t character) { return character > 0xFFFF ? 2 : 1; }

}  // namespace

size_t offset_at(std::string_view text, TextPosition place) {
  size_t at = 0;
  for (int64_t line = 0; line < place.line; ++line) {
    const size_t end = text.find('\n', at);
    if (end == text.npos) return text.size();
    at = end + 1;
  }
  for (int64_t units = 0; at < text.size() && units < place.character;) {
    if (text[at] == '\n' || text.substr(at).starts_with("\r\n")) break;
    size_t behind = at;
    units += units_of(next_character(text, behind));
    if (units > place.character) break;  // in the middle of a character: before it
    at = behind;
  }
  return at;
}

TextPosition text_position(const SourceFile& file, size_t offset) {
  const auto end = static_cast<uint32_t>(std::min(offset, file.text().size()));
  const uint32_t line = std::max(file.line_at(end), 1U);
  size_t at = file.line_start(line);
  // A byte order mark is in no column: editors keep it to themselves.
  if (at == 0 && file.text().starts_with("\xEF\xBB\xBF")) at = std::min<size_t>(3, end);
  TextPosition place{.line = line - 1, .character = 0};
  while (at < end) place.character += units_of(next_character(file.text(), at));
  return place;
}

Value value_of_position(TextPosition place) {
  return Value::Record{{"line", Value::count(place.line)},
                       {"character", Value::count(place.character)}};
}

Value range_of(const Span& span) {
  return Value::Record{
      {"start", value_of_position(text_position(*span.file, span.offset))},
      {"end", value_of_position(text_position(*span.file, span.offset + span.length))}};
}

Value text_change(const Span& span, std::string text) {
  return Value::Record{{"range", range_of(span)}, {"newText", std::move(text)}};
}

}  // namespace campaign::lsp
