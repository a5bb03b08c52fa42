// Places as editors count them: lines from 0, and in a line the units of UTF-16.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

#include "base/source.hpp"
#include "base/value.hpp"

namespace campaign::lsp {

struct TextPosition {
  int64_t line = 0;
  int64_t character = 0;
  bool operator==(const TextPosition&) const = default;
};

/// The byte at a place; the end of the line or of the text for a place behind it.
size_t offset_at(std::string_view text, TextPosition place);
TextPosition text_position(const SourceFile& file, size_t offset);

/// `{line, character}`
Value value_of_position(TextPosition place);
/// `{start, end}` of a span.
Value range_of(const Span& span);
/// `{range, newText}`: what an editor writes in place of a span.
Value text_change(const Span& span, std::string text);

}  // namespace campaign::lsp
