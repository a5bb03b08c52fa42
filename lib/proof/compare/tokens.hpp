// The words of a text by line, normalised for comparison: punctuation, case and leading zeros do
// not count.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace campaign {

struct Token {
  std::string_view text;  ///< as written, with the marks of facts inside
  std::string key;        ///< equal for equivalent words
  size_t line = 0;        ///< index
  size_t cell = 0;        ///< index in its row of a table
  std::vector<uint32_t> facts = {};
};

/// Half-open range of indices.
using Range = std::pair<size_t, size_t>;

struct Tokens {
  std::vector<Token> all;
  std::vector<Range> lines;             ///< of tokens
  std::vector<std::string_view> texts;  ///< of the lines
  std::vector<size_t> cells;            ///< per line; 1 outside of tables
};

/// Splits a text into words that have a letter or a digit, also at pipes and stars of Markdown. A
/// day, a sum and a placeholder are one word each, however they are written.
Tokens tokens_of(std::string_view text);
/// Joins the words of each day, time or sum into one.
std::vector<Token> joined_words(const std::vector<Token>& words);

/// The text from the first of two words to the end of the last.
std::string_view spanned(const Token& first, const Token& last);
/// Whether only blanks are between two words of one line and cell.
bool adjoins(const Token& first, const Token& second);

/// Whether a word of the draft is equivalent to one of the paper. It may have a number before
/// `/TTr-X`, or a day in `ngày … tháng … năm 2022`, that the paper leaves blank.
bool says(const Token& draft, const Token& paper);

/// Keys of known words, to be compared with those of tokens.
using Phrase = std::vector<std::string>;
Phrase phrase_of(std::string_view words);
bool is_one_of(const Token& token, const Phrase& words);

bool is_number(std::string_view key);                 ///< only digits
inline constexpr std::string_view kPlaceMark = "[…";  ///< the start of a placeholder
bool is_place(const Token& token);                    ///< `[… quê quán]`
bool is_day(const Token& token);                      ///< `8/6/2022`

}  // namespace campaign
