// Checks the bytes of a file before parsing: UTF-8, byte order mark, control characters.
#include <fmt/core.h>

#include <algorithm>
#include <array>

#include "base/message.hpp"
#include "base/text.hpp"
#include "yaml/extent.hpp"
#include "yaml/strictness.hpp"
#include "yaml/syntax.hpp"

namespace campaign::yaml {
namespace {

constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";

bool is_utf16(std::string_view text) {
  if (text.starts_with("\xFF\xFE") || text.starts_with("\xFE\xFF")) return true;
  const auto start = text.substr(0, 64);
  return std::count(start.begin(), start.end(), '\0') * 3 >= static_cast<long>(start.size()) &&
         !start.empty();
}

/// Older encodings cannot be distinguished by a few letters.
Message likely_encoding(std::string_view text) {
  return is_utf16(text)
             ? tr("the file seems to be in UTF-16, which some programs call Unicode")
             : tr("the file is in an older encoding, such as TCVN3 (ABC), VNI or Windows-1258");
}

/// C1 controls, the soft hyphen, and marks of writing direction.
bool is_invisible(std::string_view text, size_t at) {
  const char32_t c = next_character(text, at);
  return (c >= 0x80 && c < 0xA0) || c == 0xAD || c == 0x200E || c == 0x200F ||
         (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
}

/// First bytes of control characters, except line ends and tabs.
constexpr auto kSuspects = [] {
  std::array<bool, 256> suspects{};
  for (size_t byte = 0; byte < 0x20; ++byte) suspects[byte] = byte != '\n' && byte != '\t';
  suspects[0x7F] = suspects[0xC2] = suspects[0xE2] = true;
  return suspects;
}();

void report_encoding(const SourceFile& source, size_t at, Diagnostics& diagnostics) {
  diagnostics.add(
      {.check = syntax::not_utf8,
       .span = span_of(source, at, at + 1),
       .message = tr("the file is not in UTF-8, so its letters cannot be read"),
       .help = say("{}; convert it and save it as UTF-8", likely_encoding(source.text()))});
}

/// Reports one per file: such characters come in groups.
bool check_control(const SourceFile& source, Diagnostics& diagnostics) {
  const auto text = source.text();
  for (size_t at = 0; at < text.size(); ++at) {
    if (!kSuspects[static_cast<unsigned char>(text[at])] || !is_control(text, at)) continue;
    size_t end = at;
    const auto character = static_cast<unsigned>(next_character(text, end));
    diagnostics.add({.check = syntax::control_character,
                     .span = span_of(source, at, end),
                     .message = say("the invisible character U+{} cannot stand in a file",
                                    fmt::format("{:04X}", character)),
                     .help = tr("delete it, or type the line again")});
    return false;
  }
  return true;
}

}  // namespace

bool is_control(std::string_view text, size_t at) {
  const auto byte = static_cast<unsigned char>(text[at]);
  if (byte >= 0x20)
    return byte == 0x7F || ((byte == 0xC2 || byte == 0xE2) && is_invisible(text, at));
  if (byte == '\r') return text.substr(at + 1, 1) != "\n";
  return byte != '\n' && byte != '\t';
}

size_t start_of_text(std::string_view source) {
  return source.starts_with(kByteOrderMark) ? kByteOrderMark.size() : 0;
}

Span span_of(const SourceFile& source, size_t from, size_t to) {
  return {&source, static_cast<uint32_t>(from), static_cast<uint32_t>(to - from)};
}

bool check_encoding(const SourceFile& source, Diagnostics& diagnostics) {
  const size_t start = start_of_text(source.text());
  if (start > 0)
    diagnostics.add({.check = syntax::byte_order_mark,
                     .span = span_of(source, 0, start),
                     .message = tr("the file begins with an invisible byte order mark"),
                     .help = tr("save the file as UTF-8 without BOM")});
  const size_t invalid = first_invalid_utf8(source.text());
  if (invalid == kNowhere && !is_utf16(source.text()))
    return check_misread(source, diagnostics) && check_control(source, diagnostics);
  report_encoding(source, invalid == kNowhere ? 0 : invalid, diagnostics);
  return false;
}

}  // namespace campaign::yaml
