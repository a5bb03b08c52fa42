// Reads back a number that a Vietnamese document words.
#include <algorithm>
#include <charconv>
#include <system_error>

#include "base/text.hpp"
#include "document/wording.hpp"

namespace campaign {
namespace {

bool all_digits(std::string_view text) {
  return !text.empty() &&
         std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

/// `1490` of `1.490`; empty when the dots do not stand before each third digit.
std::string ungrouped(std::string_view text) {
  std::string digits;
  const auto groups = split(text, '.');
  for (size_t i = 0; i < groups.size(); ++i) {
    const bool fits = i == 0 ? groups.size() == 1 || groups[0].size() <= 3 : groups[i].size() == 3;
    if (!fits || !all_digits(groups[i])) return {};
    digits += groups[i];
  }
  const bool padded = digits.size() > 1 && digits[0] == '0';
  return padded ? "" : digits;
}

}  // namespace

std::optional<double> figure_of(std::string_view text) {
  text = trim(text);
  if (text.ends_with('%')) text = trim(text.substr(0, text.size() - 1));
  const bool negative = text.starts_with('-');
  if (negative) text.remove_prefix(1);
  const size_t comma = std::min(text.find(','), text.size());
  std::string number = ungrouped(text.substr(0, comma));
  if (number.empty()) return std::nullopt;
  if (comma < text.size()) {
    const auto decimals = text.substr(comma + 1);
    if (!all_digits(decimals)) return std::nullopt;
    number += "." + std::string(decimals);
  }
  double value = 0;
  const auto read = std::from_chars(number.data(), number.data() + number.size(), value);
  if (read.ec != std::errc()) return std::nullopt;
  return negative ? -value : value;
}

}  // namespace campaign
