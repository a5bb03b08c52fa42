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
    else if (c != ' ' && c != ':')
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
  constexpr std::array kFirst = {"bang", "danh", "phieu", "ket", "tong",
                                 "xep",  "so",   "nam",   "diem"};
  return std::any_of(kFirst.begin(), kFirst.end(),
                     [&](const char* one) { return tokens.at(0) == one; });
}

/// A month, and the first token behind it; 0 for none.
struct NamedMonth {
  int month = 0;
  size_t end = 0;
};

/// Behind `tháng` or `T`: `9`, `09`, `chín`; not in a day, nor `từ` and `năm`, which go on.
NamedMonth month_at(const TokenReader& tokens, size_t i) {
  if (tokens.at(i) == "t" && tokens.at(i + 1) == ".")
    if (const int month = tokens.number(i + 2, 2); month > 0 && month <= 12) return {month, i + 3};
  constexpr std::array kWords = {"gieng", "hai", "ba", "", "", "sau", "bay", "tam", "chin", "muoi"};
  if (tokens.at(i) != "thang" && tokens.at(i) != "t") return {};
  if (i >= 2 && tokens.at(i - 2) == "ngay") return {};
  if (const int month = tokens.number(i + 1, 2); month > 0)
    return month <= 12 ? NamedMonth{month, i + 2} : NamedMonth{};
  const auto& word = tokens.at(i + 1);
  if (tokens.at(i) == "t") return {};
  if (word == "muoi" && tokens.at(i + 2) == "mot") return {11, i + 3};
  if (word == "muoi" && tokens.at(i + 2) == "hai") return {12, i + 3};
  for (size_t n = 0; n < kWords.size(); ++n)
    if (word == kWords[n]) return {static_cast<int>(n) + 1, i + 2};
  return {};
}

std::optional<Period> month_in_year(int year, int month) {
  if (month < 1 || month > 12 || year < 1900) return std::nullopt;
  return Period{{year, month, 1}, Date::last_of_month(year, month)};
}

/// `30/9/2021` at the token; `nullopt` for none.
std::optional<Date> day_at(const TokenReader& tokens, size_t i) {
  if (tokens.at(i + 1) != "/" || tokens.at(i + 3) != "/") return std::nullopt;
  const auto month = month_in_year(tokens.number(i + 4, 4), tokens.number(i + 2, 2));
  const int day = tokens.number(i, 2);
  if (!month || day < 1 || day > month->last.day) return std::nullopt;
  return Date{month->first.year, month->first.month, day};
}

/// `01/9/2026 - 30/9/2026`, `từ ngày 01/9/2026 đến hết ngày 30/9/2026`: how people write a range.
std::optional<Period> days_at(const TokenReader& tokens, size_t i) {
  const auto first = day_at(tokens, i);
  if (!first || (tokens.at(i + 5) != "-" && tokens.at(i + 5) != "den")) return std::nullopt;
  size_t at = i + 6;
  while (tokens.at(at) == "het" || tokens.at(at) == "ngay") ++at;
  const auto last = day_at(tokens, at);
  return last && *first <= *last ? std::optional(Period{*first, *last}) : std::nullopt;
}

/// `9/2026`, `09-2026` in the title of a table; `số 9/2026` is a document, `1/9/2026` a day.
std::optional<Period> bare_month_at(const TokenReader& tokens, size_t i) {
  const bool is_alone = i > 0 && tokens.at(i - 1) != "so" && tokens.at(i - 1) != "/" &&
                        tokens.at(i - 1) != "-" && tokens.at(i + 3) != "/";
  const bool has_sign = tokens.at(i + 1) == "/" || tokens.at(i + 1) == "-";
  if (!is_alone || !has_sign || !begins_as_title(tokens)) return std::nullopt;
  return month_in_year(tokens.number(i + 2, 4), tokens.number(i, 2));
}

std::optional<Period> period_at(const TokenReader& tokens, size_t i) {
  const auto& word = tokens.at(i);
  if (const auto days = days_at(tokens, i)) return days;
  if (const auto month = bare_month_at(tokens, i)) return month;
  if (const auto named = month_at(tokens, i); named.month > 0)
    return month_in_year(tokens.year(named.end), named.month);
  if (word == "quy") {
    const int quarter = quarter_in(tokens, i + 1), year = tokens.year(i + 2);
    if (quarter == 0 || year == 0) return std::nullopt;
    return Period{{year, quarter * 3 - 2, 1}, Date::last_of_month(year, quarter * 3)};
  }
  if (word != "ky") return std::nullopt;
  if (tokens.at(i + 2) == "-")
    return month_in_year(tokens.number(i + 1, 4), tokens.number(i + 3, 2));
  return month_in_year(tokens.year(i + 2), tokens.number(i + 1, 2));
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

std::vector<Period> periods_of_sheet(const std::string& name) {
  const TokenReader tokens(name);
  const int year = tokens.number(0, 4);
  if (tokens.size() == 1 && year >= 1900) return {Period{{year, 1, 1}, {year, 12, 31}}};
  if (tokens.size() == 3)
    if (const auto month = month_in_year(tokens.year(1), tokens.number(0, 2))) return {*month};
  return named_periods(name);
}

std::vector<int> named_months(const std::string& text) {
  const TokenReader tokens(text);
  const auto& first = tokens.at(0);
  if (first != "thang" && first != "t" && first != "quy" && !begins_as_title(tokens)) return {};
  std::vector<int> months;
  for (size_t i = 0; i < tokens.size(); ++i) {
    if (const auto named = month_at(tokens, i); named.month > 0) months.push_back(named.month);
    const int quarter = tokens.at(i) == "quy" ? quarter_in(tokens, i + 1) : 0;
    for (int month = quarter * 3 - 2; quarter > 0 && month <= quarter * 3; ++month)
      months.push_back(month);
  }
  return months;
}

}  // namespace campaign
