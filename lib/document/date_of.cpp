// Reads back a day that a Vietnamese document words.
#include <algorithm>

#include "base/text.hpp"
#include "document/wording.hpp"

namespace campaign {
namespace {

/// `07` of `7` and of `07`; empty when it is no number of at most two digits.
std::string two_digits(std::string_view text) {
  const bool digits =
      std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
  if (!digits || text.empty() || text.size() > 2) return {};
  return (text.size() == 1 ? "0" : "") + std::string(text);
}

}  // namespace

std::optional<Date> date_of(std::string_view text) {
  const auto parts = split(trim(text), '/');
  if (parts.size() != 3) return std::nullopt;
  const std::string day = two_digits(parts[0]);
  const std::string month = two_digits(parts[1]);
  if (day.empty() || month.empty()) return std::nullopt;
  return parse_date(std::string(parts[2]) + "-" + month + "-" + day);
}

}  // namespace campaign
