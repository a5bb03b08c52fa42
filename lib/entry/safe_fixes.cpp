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

std::optional<TextEdit> fix_of(const Diagnostic& one) {
  if (!one.span || one.span.file->path().empty()) return std::nullopt;
  const auto name = one.check.name;
  const auto edit = [&](std::string text) {
    return TextEdit{one.span.offset, one.span.length, std::move(text)};
  };
  if (name == yaml::syntax::byte_order_mark.name) return edit("");
  if (name == yaml::syntax::look_alike_blank.name) {
    auto blank = plain_blank(one.span.text());
    return blank ? std::optional(edit(std::move(*blank))) : std::nullopt;
  }
  const bool is_number =
      name == yaml::syntax::decimal_comma.name || name == field_checks::number_grammar.name;
  const auto* number = is_number ? one.replacement() : nullptr;
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
