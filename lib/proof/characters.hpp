// Character classes of Vietnamese texts.
#pragma once

#include <algorithm>
#include <string_view>

#include "base/letter_case.hpp"

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

}  // namespace campaign
