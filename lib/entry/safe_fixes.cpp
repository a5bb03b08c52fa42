// Problems that have one remedy, which changes no meaning: applied to the text of a file.
#include "entry/safe_fixes.hpp"

#include <algorithm>
#include <array>
#include <optional>

#include "base/collation.hpp"
#include "base/text.hpp"
#include "edit/text_edit.hpp"
#include "load/field_checks.hpp"
#include "yaml/syntax.hpp"

namespace campaign {
namespace {

/// A blank for one that has a width, nothing for one that has none; none for other characters.
std::optional<std::string> plain_blank(std::string_view written) {
  size_t at = 0;
  const char32_t c = next_character(written, at);
  if (c == 0x2028 || c == 0x2029) return std::nullopt;  // they may end a line
  const bool without_width = (c >= 0x200B && c <= 0x200D) || c == 0x2060 || c == 0xFEFF;
  return without_width ? "" : " ";
}

std::string_view line_of(const Span& span) {
  const auto text = span.file->text();
  const size_t before = text.substr(0, span.offset).rfind('\n');
  const size_t start = before == text.npos ? 0 : before + 1;
  return text.substr(start, std::min(text.find('\n', start), text.size()) - start);
}

/// Between two words, and not in a line with a path or the number of a document: beside a sign, a
/// blank may begin a comment or a value, and a file may have that name.
bool is_between_words(const Span& span) {
  const auto text = span.file->text();
  const auto is_of_word = [](char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
           static_cast<unsigned char>(c) >= 0x80;
  };
  const size_t end = span.offset + span.length;
  return span.offset > 0 && end < text.size() && is_of_word(text[span.offset - 1]) &&
         is_of_word(text[end]) && line_of(span).find('/') == std::string_view::npos;
}

/// What stands before a place in its line.
std::string_view before_in_line(const Span& span) {
  const auto line = line_of(span);
  const auto start = static_cast<size_t>(line.data() - span.file->text().data());
  return line.substr(0, span.offset - start);
}

/// Behind the colon of a key that begins its line, before a value that begins with no sign.
bool is_before_value(const Span& span) {
  constexpr std::string_view kValue =
      "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789{[\"";
  const auto text = span.file->text();
  const size_t end = span.offset + span.length;
  const auto before = trim(before_in_line(span));
  const size_t key = before.starts_with("- ") ? 2 : 0;
  return end < text.size() && kValue.find(text[end]) != kValue.npos && before.size() > key + 1 &&
         before.back() == ':' &&
         before.find_first_not_of("abcdefghijklmnopqrstuvwxyz0123456789.-", key) ==
             before.size() - 1;
}

/// The key that stands before a value in its line: `decision` of `{id: a, decision: 62,63}`.
std::string_view key_before(const Span& span) {
  auto before = before_in_line(span);
  const size_t colon = before.rfind(':');
  if (colon == std::string_view::npos) return {};
  before = trim(before.substr(0, colon));
  const size_t start = before.find_last_of(" {,-");
  return start == std::string_view::npos ? before : before.substr(start + 1);
}

/// In a text a comma may mean what it says.
bool is_text_field(std::string_view key) {
  constexpr std::string_view kTexts[] = {"decision", "document", "number", "id",     "title",
                                         "name",     "summary",  "note",   "about",  "evidence",
                                         "symbol",   "place",    "phone",  "measure"};
  return std::find(std::begin(kTexts), std::end(kTexts), key) != std::end(kTexts);
}

std::optional<TextEdit> fix_of(const Diagnostic& one) {
  if (!one.span || one.span.file->path().empty()) return std::nullopt;
  const auto name = one.check.name;
  const auto edit = [&](std::string text) {
    return TextEdit{one.span.offset, one.span.length, std::move(text)};
  };
  if (name == yaml::syntax::byte_order_mark.name) return edit("");
  if (name == yaml::syntax::look_alike_blank.name) {
    auto blank = plain_blank(one.span.text());
    return blank && (is_between_words(one.span) || is_before_value(one.span))
               ? std::optional(edit(std::move(*blank)))
               : std::nullopt;
  }
  const bool is_number =
      name == yaml::syntax::decimal_comma.name || name == field_checks::number_grammar.name;
  const auto* number =
      is_number && !is_text_field(key_before(one.span)) ? one.replacement() : nullptr;
  return number ? std::optional(edit(*number)) : std::nullopt;
}

constexpr std::string_view kNotComposed = "text-not-composed";

}  // namespace

bool is_safely_fixed(const Diagnostic& one) {
  return fix_of(one) || (one.span && one.check.name == kNotComposed);
}

std::string with_safe_fixes(const SourceFile& file, const Diagnostics& diagnostics) {
  std::vector<TextEdit> edits;
  bool compose = false;
  for (const auto& one : diagnostics.list()) {
    if (one.span.file != &file) continue;
    compose |= one.check.name == kNotComposed;
    auto edit = fix_of(one);
    const bool is_new =
        edit && std::none_of(edits.begin(), edits.end(), [&](const TextEdit& other) {
          return edit->offset < other.offset + std::max<size_t>(other.length, 1) &&
                 other.offset < edit->offset + std::max<size_t>(edit->length, 1);
        });
    if (is_new) edits.push_back(std::move(*edit));
  }
  auto text = edited(file.text(), std::move(edits));
  return compose ? composed(text) : text;
}

}  // namespace campaign
