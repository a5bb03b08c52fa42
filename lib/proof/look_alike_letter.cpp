// Letters of other alphabets, and wide ones, in words of Latin letters.
#include <algorithm>
#include <string>

#include "base/collation.hpp"
#include "base/message.hpp"
#include "base/text.hpp"
#include "proof/slip.hpp"

namespace campaign {
namespace {

bool is_of_words(char32_t c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= 0xC0 && c < 0x2000) ||
         (c >= 0xFF00 && c < 0xFFF0) || (c >= 0x1E00 && c < 0x1F00);
}

/// Greek and Cyrillic: a word in them is right as it stands.
bool is_of_other_alphabet(char32_t c) { return c >= 0x370 && c < 0x530; }

bool is_one_byte(char c) { return static_cast<unsigned char>(c) < 0x80; }

/// Whether the text goes on with a letter behind a hyphen, as ids do.
bool joins_letters(std::string_view text, size_t hyphen) {
  size_t next = hyphen + 1;
  return text[hyphen] == '-' && next < text.size() && is_of_words(next_character(text, next));
}

bool is_part_of_word(std::string_view text, size_t at) {
  return is_of_words(static_cast<unsigned char>(text[at])) || joins_letters(text, at);
}

/// The word at `at`: reports its first look-alike, unless another of its letters is of their
/// alphabet.
size_t check_word(std::string_view text, size_t at, Slips& slips) {
  std::string_view wrong;
  bool is_foreign = false;
  size_t end = at;
  for (size_t next = at; next < text.size(); end = next) {
    const char32_t c = next_character(text, next);
    if (!is_of_words(c) && !joins_letters(text, end)) break;
    const bool looks_alike = latin_look_alike(c) != 0;
    if (looks_alike && wrong.empty()) wrong = text.substr(end, next - end);
    is_foreign |= is_of_other_alphabet(c) && !looks_alike;
  }
  if (wrong.empty() || is_foreign) return end;
  size_t start = 0;
  std::string right;
  append_character(right, latin_look_alike(next_character(wrong, start)));
  slips.push_back({wrong, say("this letter only looks like `{}`, and is another one", right),
                   say("type `{}`, so that the word is `{}`", right,
                       in_latin_letters(text.substr(at, end - at)))});
  return end;
}

}  // namespace

Slips texts::look_alike_letter(std::string_view text, const Names&) {
  Slips slips;
  for (size_t at = 0; at < text.size();) {
    // A word of plain letters alone has none.
    const auto sign = static_cast<size_t>(
        std::find_if_not(text.begin() + static_cast<ptrdiff_t>(at), text.end(), is_one_byte) -
        text.begin());
    if (sign == text.size()) break;
    size_t start = sign;
    while (start > at && is_part_of_word(text, start - 1)) --start;
    at = check_word(text, start, slips);
    if (at <= sign) next_character(text, at = sign);
  }
  return slips;
}

}  // namespace campaign
