// Widths of characters in Times New Roman, from the metrics shared by compatible fonts.
#include "render/docx/font_metrics.hpp"

#include <algorithm>
#include <array>

#include "base/text.hpp"

namespace campaign::render {
namespace {

/// From space to `~`.
using Widths = std::array<short, 95>;
constexpr Widths kRegular = {
    250, 333, 408, 500, 500, 833, 778, 180, 333, 333, 500, 564, 250, 333, 250, 278, 500, 500, 500,
    500, 500, 500, 500, 500, 500, 500, 278, 278, 564, 564, 564, 444, 921, 722, 667, 667, 722, 611,
    556, 722, 722, 333, 389, 722, 611, 889, 722, 722, 556, 722, 667, 556, 611, 722, 722, 944, 722,
    722, 611, 333, 278, 333, 469, 500, 333, 444, 500, 444, 500, 444, 333, 500, 500, 278, 278, 500,
    278, 778, 500, 500, 500, 500, 333, 389, 278, 500, 500, 722, 500, 500, 444, 480, 200, 480, 541};
constexpr Widths kBold = {250, 333, 555, 500, 500, 1000, 833, 278, 333, 333, 500, 570, 250, 333,
                          250, 278, 500, 500, 500, 500,  500, 500, 500, 500, 500, 500, 333, 333,
                          570, 570, 570, 500, 930, 722,  667, 722, 722, 667, 611, 778, 778, 389,
                          500, 778, 667, 944, 722, 778,  611, 778, 722, 556, 667, 722, 722, 1000,
                          722, 722, 667, 333, 278, 333,  581, 500, 333, 500, 556, 444, 556, 444,
                          333, 500, 556, 278, 333, 556,  278, 833, 556, 500, 556, 556, 444, 389,
                          333, 556, 500, 722, 500, 500,  444, 394, 220, 394, 520};

/// Letters with a horn are wider than their base letters.
struct Horned {
  char32_t letter;
  short regular;
  short bold;
};
constexpr std::array<Horned, 4> kHorned = {
    {{U'Ơ', 722, 778}, {U'ơ', 529, 554}, {U'Ư', 776, 796}, {U'ư', 542, 600}}};

/// Ranges of U+1EA0 to U+1EF9 by base letter: the last code point of each. Capital and small
/// letters alternate.
struct Group {
  char32_t last;
  char32_t capital;
};
constexpr std::array<Group, 8> kGroups = {{{0x1EB7, U'A'},
                                           {0x1EC7, U'E'},
                                           {0x1ECB, U'I'},
                                           {0x1ED9, U'O'},
                                           {0x1EE3, U'Ơ'},
                                           {0x1EE7, U'U'},
                                           {0x1EF1, U'Ư'},
                                           {0x1EF9, U'Y'}}};
constexpr std::string_view kLatin = "AAAAAAACEEEEIIIIDNOOOOOxOUUUUYTs";

bool between(char32_t c, char32_t first, char32_t last) { return c >= first && c <= last; }

/// The capital of a letter of Vietnamese or of Latin-1.
char32_t capital(char32_t c) {
  if (between(c, 'a', 'z') || (between(c, 0xE0, 0xFE) && c != 0xF7)) return c - 0x20;
  if (c == U'ư') return U'Ư';
  const bool paired = between(c, 0x100, 0x137) || between(c, 0x14A, 0x177) ||
                      between(c, 0x1A0, 0x1A1) || between(c, 0x1EA0, 0x1EF9);
  return paired && c % 2 == 1 ? c - 1 : c;
}

/// The letter without diacritics, except that `Ơ` and `Ư` keep their horns.
char32_t bare(char32_t c) {
  const bool small = capital(c) != c;
  const char32_t high = capital(c);
  char32_t base = high;
  if (between(high, 0x1EA0, 0x1EF9))
    base = std::find_if(kGroups.begin(), kGroups.end(), [&](const Group& one) {
             return high <= one.last;
           })->capital;
  if (between(high, 0xC0, 0xDF)) base = static_cast<unsigned char>(kLatin[high - 0xC0]);
  if (high == U'Ă') base = 'A';
  if (high == U'Đ') base = 'D';
  if (high == U'Ĩ') base = 'I';
  if (high == U'Ũ') base = 'U';
  if (!small) return base;
  return base == U'Ơ' ? U'ơ' : base == U'Ư' ? U'ư' : between(base, 'A', 'Z') ? base + 0x20 : base;
}

int other_width(char32_t c) {
  if (between(c, 0x300, 0x36F) || between(c, 0x200B, 0x200F)) return 0;
  if (c == 0xA0) return 250;
  if (c == 0x2013) return 500;
  if (between(c, 0x2018, 0x2019)) return 333;
  if (between(c, 0x201C, 0x201D)) return 500;
  return c < 0x2000 ? 600 : 1000;
}

int width_of(char32_t c, bool bold) {
  const char32_t letter = bare(c);
  if (between(letter, ' ', '~')) return (bold ? kBold : kRegular)[letter - ' '];
  for (const auto& one : kHorned)
    if (one.letter == letter) return bold ? one.bold : one.regular;
  return other_width(letter);
}

}  // namespace

int line_width(std::string_view text, bool bold) {
  int width = 0;
  for (size_t at = 0; at < text.size();) width += width_of(next_character(text, at), bold);
  return width;
}

int word_width(std::string_view text, bool bold) {
  int widest = 0;
  for (const auto word : split(text, ' ')) widest = std::max(widest, line_width(word, bold));
  return widest;
}

}  // namespace campaign::render
