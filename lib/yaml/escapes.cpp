// Checks what escapes in double quotes stand for: nothing that could not stand in the file itself.
#include <fmt/core.h>

#include <charconv>

#include "base/message.hpp"
#include "base/text.hpp"
#include "yaml/strictness.hpp"
#include "yaml/syntax.hpp"
#include "yaml/walk.hpp"

namespace campaign::yaml {
namespace {

struct Escape {
  size_t length = 2;
  char32_t character = U' ';
};

char32_t character_of(char letter) {
  switch (letter) {
    case '0':
      return 0;
    case 'a':
      return 0x07;
    case 'b':
      return 0x08;
    case 'v':
      return 0x0B;
    case 'f':
      return 0x0C;
    case 'r':
      return 0x0D;
    case 'e':
      return 0x1B;
    case 'N':
      return 0x85;
    case '_':
      return 0xA0;
    case 'L':
      return 0x2028;
    case 'P':
      return 0x2029;
    default:
      return U' ';  // a letter, a quote, a line end or a tab
  }
}

/// The escape at a backslash.
Escape escape_at(std::string_view text, size_t at) {
  const char letter = at + 1 < text.size() ? text[at + 1] : ' ';
  const size_t digits = letter == 'x' ? 2 : letter == 'u' ? 4 : letter == 'U' ? 8 : 0;
  if (digits == 0) return {2, character_of(letter)};
  const auto number = text.substr(std::min(at + 2, text.size()), digits);
  uint32_t character = U' ';
  std::from_chars(number.data(), number.data() + number.size(), character, 16);
  return {2 + number.size(), character};
}

void check_text(const SourceFile& source, const Node& node, Diagnostics& diagnostics) {
  const auto text = source.text().substr(0, node.offset + node.length);
  for (size_t at = text.find('\\', node.offset); at < text.size();) {
    const auto escape = escape_at(text, at);
    if (text.substr(at, 2) == "\\'")  // the library takes it
      return diagnostics.add({.check = syntax::syntax,
                              .span = span_of(source, at, at + 2),
                              .message = tr("`\\'` has no meaning in double quotes"),
                              .help = tr("write `'` without the backslash")});
    std::string character;
    append_character(character, escape.character);
    if (is_control(character, 0) || look_alike_blank(character, 0) > 0)
      return diagnostics.add(
          {.check = syntax::control_character,
           .span = span_of(source, at, at + escape.length),
           .message = say("`{}` stands for the character U+{}, which nobody can see",
                          text.substr(at, escape.length),
                          fmt::format("{:04X}", static_cast<uint32_t>(escape.character))),
           .help = tr("delete it; for a backslash in the text write `\\\\`")});
    at = text.find('\\', at + escape.length);
  }
}

}  // namespace

void check_escapes(const Document& document, Diagnostics& diagnostics) {
  const auto source = document.source().text();
  walk(document, [&](const Node& node, const Spot&) {
    if (node.kind == Kind::scalar && node.length > 0 && source[node.offset] == '"')
      check_text(document.source(), node, diagnostics);
  });
}

}  // namespace campaign::yaml
