// The words of a text by line, fit to be compared: without marks around them, case and extra zeros.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace campaign {

struct Token {
  std::string_view text;  ///< as it is written, with the marks of facts inside
  std::string key;        ///< equal for what says the same
  size_t line = 0;        ///< its index
  std::vector<uint32_t> facts = {};
};

struct Tokens {
  std::vector<Token> all;
  std::vector<std::pair<size_t, size_t>> lines;  ///< from a token to the one behind the last
  std::vector<std::string_view> texts;           ///< of the lines
};

/// Words that have a letter or a digit; pipes and stars of Markdown stand between them.
Tokens tokens_of(std::string_view text);

/// From the first of two words of a text to the end of the last.
std::string_view spanned(const Token& first, const Token& last);

/// Whether a draft's word says what the paper's does. A number may have been put before `/TTr-X`.
bool says(const Token& draft, const Token& paper);

}  // namespace campaign
