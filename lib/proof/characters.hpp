// Character classes of Vietnamese texts.
#pragma once

#include <algorithm>
#include <string_view>

#include "base/text.hpp"

namespace campaign {

inline bool is_digit(char c) { return c >= '0' && c <= '9'; }

/// Number of digits from `at` on.
inline size_t digits_at(std::string_view text, size_t at) {
  size_t count = 0;
  while (at + count < text.size() && is_digit(text[at + count])) ++count;
  return count;
}

/// Whether `c` before a digit makes it a part of a longer number or word.
inline bool joins_a_number(char c) {
  return is_digit(c) || static_cast<unsigned char>(c) >= 0x80 || c == '/' || c == '-' || c == '.' ||
         c == ',' || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

/// Only for letters that Vietnamese uses.
inline bool is_capital(char32_t c) {
  if (c < 0x80) return c >= 'A' && c <= 'Z';
  if (c < 0x100) return c >= 0xC0 && c <= 0xDE && c != 0xD7;
  const bool paired = (c < 0x180 && c != 0x131) || (c >= 0x1E00 && c <= 0x1EFF);
  return c == 0x1A0 || c == 0x1AF || (paired && c % 2 == 0);
}

inline bool begins_with_capital(std::string_view text) {
  size_t at = 0;
  return !text.empty() && is_capital(next_character(text, at));
}

/// Lower case; signs, digits and letters of other scripts have no case.
inline bool begins_small(std::string_view text) {
  size_t at = 0;
  const char32_t c = text.empty() ? 0 : next_character(text, at);
  const bool latin = c >= 0xDF && (c < 0x250 || (c >= 0x1E00 && c <= 0x1EFF)) && c != 0xF7;
  return (c >= 'a' && c <= 'z') || (latin && !is_capital(c));
}

/// No lower-case letters: a heading, in which all names are capitals.
inline bool all_capitals(std::string_view text) {
  for (size_t at = 0; at < text.size();) {
    const char32_t c = next_character(text, at);
    const bool letter = (c >= 'a' && c <= 'z') || c >= 0xC0;
    const bool dash = c >= 0x2000 && c < 0x2070;
    if (letter && !dash && !is_capital(c)) return false;
  }
  return true;
}

}  // namespace campaign
