// The months, quarters and years that a text of an office names.
#include "entry/named_periods.hpp"

#include <algorithm>
#include <array>

#include "base/collation.hpp"

namespace campaign {
namespace {

using Tokens = std::vector<std::string>;

bool is_numeral(char c) { return c >= '0' && c <= '9'; }

bool is_small_letter(char c) { return c >= 'a' && c <= 'z'; }

/// Words, numbers and single signs, without accents and blanks.
Tokens tokens_of(const std::string& text) {
  Tokens tokens;
  char before = ' ';
  for (const char c : folded(text)) {
    const bool goes_on =
        (is_numeral(c) && is_numeral(before)) || (is_small_letter(c) && is_small_letter(before));
    if (goes_on)
      tokens.back() += c;
    else if (c != ' ')
      tokens.emplace_back(1, c);
    before = c;
  }
  return tokens;
}

class TokenReader {
 public:
  explicit TokenReader(const std::string& text) : tokens_(tokens_of(text)) {}

  size_t size() const { return tokens_.size(); }
  const std::string& at(size_t i) const { return i < tokens_.size() ? tokens_[i] : none_; }

  /// The number at `i`, with so many digits at most; 0 for none.
  int number(size_t i, size_t digits) const {
    const auto& token = at(i);
    const bool is_number = !token.empty() && token.size() <= digits &&
                           std::all_of(token.begin(), token.end(), is_numeral);
    return is_number ? std::stoi(token) : 0;
  }

  /// The year at `i`, or behind a sign or `năm` there; 0 for none.
  int year(size_t i) const {
    constexpr std::array kBetween = {"/", "-", ".", "nam"};
    const bool behind = std::any_of(kBetween.begin(), kBetween.end(),
                                    [&](const char* one) { return at(i) == one; });
    const int year = number(behind ? i + 1 : i, 4);
    return year >= 1900 ? year : 0;
  }

 private:
  Tokens tokens_;
  const std::string none_ = {};
};

int quarter_in(const TokenReader& tokens, size_t i) {
  constexpr std::array kNumbers = {"i", "ii", "iii", "iv"};
  for (size_t n = 0; n < kNumbers.size(); ++n)
    if (tokens.at(i) == kNumbers[n]) return static_cast<int>(n) + 1;
  const int number = tokens.number(i, 1);
  return number <= 4 ? number : 0;
}

/// Titles of tables begin so; a ground such as `Căn cứ Luật … năm 2022` does not.
bool begins_as_title(const TokenReader& tokens) {
  constexpr std::array kFirst = {"bang", "danh", "phieu", "ket", "tong", "xep", "so", "nam"};
  return std::any_of(kFirst.begin(), kFirst.end(),
                     [&](const char* one) { return tokens.at(0) == one; });
}

std::optional<Period> period_at(const TokenReader& tokens, size_t i) {
  const auto& word = tokens.at(i);
  if (word == "thang" || word == "t") {
    const bool of_day = i >= 2 && tokens.at(i - 2) == "ngay";
    const int month = tokens.number(i + 1, 2), year = tokens.year(i + 2);
    if (of_day || month < 1 || month > 12 || year == 0) return std::nullopt;
    return Period{{year, month, 1}, Date::last_of_month(year, month)};
  }
  if (word == "quy") {
    const int quarter = quarter_in(tokens, i + 1), year = tokens.year(i + 2);
    if (quarter == 0 || year == 0) return std::nullopt;
    return Period{{year, quarter * 3 - 2, 1}, Date::last_of_month(year, quarter * 3)};
  }
  if (word == "ky") {
    const size_t at = tokens.at(i + 1) == ":" ? i + 2 : i + 1;
    const int year = tokens.number(at, 4), month = tokens.number(at + 2, 2);
    if (year < 1900 || tokens.at(at + 1) != "-" || month < 1 || month > 12) return std::nullopt;
    return Period{{year, month, 1}, Date::last_of_month(year, month)};
  }
  return std::nullopt;
}

/// `năm 2024`, `năm học 2024-2025`, where no month or quarter stands before it.
std::optional<Period> year_at(const TokenReader& tokens, size_t i) {
  const bool of_part = i >= 2 && (tokens.at(i - 2) == "thang" || tokens.at(i - 2) == "quy");
  if (tokens.at(i) != "nam" || of_part || !begins_as_title(tokens)) return std::nullopt;
  const size_t at = tokens.at(i + 1) == "hoc" ? i + 2 : i + 1;
  const int year = tokens.number(at, 4);
  if (year < 1900) return std::nullopt;
  const int last = tokens.at(at + 1) == "-" ? tokens.number(at + 2, 4) : 0;
  return Period{{year, 1, 1}, {std::max(year, last), 12, 31}};
}

}  // namespace

std::vector<Period> named_periods(const std::string& text) {
  std::vector<Period> periods;
  const TokenReader tokens(text);
  for (size_t i = 0; i < tokens.size(); ++i)
    if (auto found = period_at(tokens, i)) periods.push_back(*found);
  for (size_t i = 0; i < tokens.size() && periods.empty(); ++i)
    if (auto found = year_at(tokens, i)) periods.push_back(*found);
  return periods;
}

int month_of_name(const std::string& name) {
  const TokenReader tokens(name);
  const bool is_month = tokens.size() == 2 && (tokens.at(0) == "thang" || tokens.at(0) == "t");
  const int month = is_month ? tokens.number(1, 2) : 0;
  return month <= 12 ? month : 0;
}

}  // namespace campaign
