// Exact hundredths: parsing and printing numbers in the grammar of the data format.
#include "base/points.hpp"

#include <algorithm>

#include "base/message.hpp"

namespace campaign {
namespace {

bool all_digits(std::string_view text) {
  return !text.empty() &&
         std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

NotANumber decimal_comma(std::string_view text) {
  std::string corrected(text);
  std::replace(corrected.begin(), corrected.end(), ',', '.');
  return {say("`{}` has a decimal comma", text), say("write `{}`", corrected), true};
}

NotANumber leading_zero(std::string_view text) {
  std::string corrected(text);
  const size_t first = corrected[0] == '-' ? 1 : 0;
  while (first + 1 < corrected.size() && corrected[first] == '0' && corrected[first + 1] != '.')
    corrected.erase(first, 1);
  return {say("`{}` begins with a zero", text), say("write `{}`", corrected)};
}

}  // namespace

std::string Points::text() const {
  const int64_t magnitude = hundredths_ < 0 ? -hundredths_ : hundredths_;
  std::string text = (hundredths_ < 0 ? "-" : "") + std::to_string(magnitude / 100);
  const int64_t rest = magnitude % 100;
  if (rest == 0) return text;
  text += '.';
  text += static_cast<char>('0' + rest / 10);
  if (rest % 10 != 0) text += static_cast<char>('0' + rest % 10);
  return text;
}

std::variant<Points, NotANumber> parse_points(std::string_view text) {
  const bool negative = text.starts_with('-');
  const auto digits = text.substr(negative ? 1 : 0);
  const size_t dot = digits.find('.');
  const auto whole = digits.substr(0, dot);
  const auto rest = dot == std::string_view::npos ? std::string_view() : digits.substr(dot + 1);
  const size_t comma = digits.find(',');
  if (comma != std::string_view::npos && all_digits(digits.substr(0, comma)) &&
      all_digits(digits.substr(comma + 1)) && digits.size() - comma <= 3)
    return decimal_comma(text);
  if (!all_digits(whole) || (dot != std::string_view::npos && !all_digits(rest)))
    return NotANumber{say("`{}` is not a number", text),
                      tr("write digits, with a dot before at most 2 decimals: `97.5`")};
  if (whole.size() > 1 && whole[0] == '0') return leading_zero(text);
  if (rest.size() > 2)
    return NotANumber{say("`{}` has more than 2 decimals", text), tr("round it to hundredths")};
  if (whole.size() > 12) return NotANumber{say("`{}` is too large", text), tr("at most 12 digits")};
  int64_t hundredths = std::stoll(std::string(whole)) * 100;
  if (!rest.empty()) hundredths += (rest[0] - '0') * 10;
  if (rest.size() == 2) hundredths += rest[1] - '0';
  return Points::hundredths(negative ? -hundredths : hundredths);
}

}  // namespace campaign
