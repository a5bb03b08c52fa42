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
  size_t cell = 0;        ///< of a row of a table, counted from 0
  std::vector<uint32_t> facts = {};
};

/// From a thing to the one behind the last.
using Range = std::pair<size_t, size_t>;

struct Tokens {
  std::vector<Token> all;
  std::vector<Range> lines;             ///< of tokens
  std::vector<std::string_view> texts;  ///< of the lines
  std::vector<size_t> cells;            ///< in each line: 1 when it is no row of a table
};

/// Words that have a letter or a digit; pipes and stars of Markdown stand between them. A day, a
/// sum and a place to fill in are one word each, however they are written.
Tokens tokens_of(std::string_view text);
/// With one word for several that are a day or a sum.
std::vector<Token> joined_words(const std::vector<Token>& words);

/// From the first of two words of a text to the end of the last.
std::string_view spanned(const Token& first, const Token& last);
/// Nothing but blanks stands between two words of a line or a cell.
bool adjoins(const Token& first, const Token& second);

/// Whether a draft's word says what the paper's does. A number may have been put before `/TTr-X`,
/// a day into `ngày … tháng … năm 2022`.
bool says(const Token& draft, const Token& paper);

/// The keys of words that a program knows, to be compared with those of tokens.
using Phrase = std::vector<std::string>;
Phrase phrase_of(std::string_view words);
bool is_one_of(const Token& token, const Phrase& words);

bool is_number(std::string_view key);                 ///< nothing but digits
inline constexpr std::string_view kPlaceMark = "[…";  ///< a place to fill in begins so
bool is_place(const Token& token);                    ///< `[… quê quán]`
bool is_day(const Token& token);                      ///< `8/6/2022`

}  // namespace campaign
