// Capital and small letters of Vietnamese texts.
#pragma once

#include <string_view>

#include "base/text.hpp"

namespace campaign {

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
