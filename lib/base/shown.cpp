// Days, periods and numbers as displayed in sentences and tables.
#include "base/shown.hpp"

#include <fmt/core.h>

#include <algorithm>

namespace campaign {
namespace {

/// `2021-09` as `09/2021`, `2021-Q4` as `quý IV/2021`, `2021-H2` as `6 tháng cuối năm 2021`,
/// `2021-09-05` as `05/09/2021`.
std::string in_vietnamese(const std::string& text) {
  constexpr const char* kQuarters[] = {"I", "II", "III", "IV"};
  const auto year = text.substr(0, 4);
  if (text.size() == 10) return text.substr(8) + "/" + text.substr(5, 2) + "/" + year;
  if (text.size() != 7) return text;
  if (text[5] == 'H')
    return std::string("6 tháng ") + (text[6] == '1' ? "đầu" : "cuối") + " năm " + year;
  return (text[5] == 'Q' ? std::string("quý ") + kQuarters[text[6] - '1'] : text.substr(5)) + "/" +
         year;
}

/// `2340000` as `2.340.000`.
std::string with_thousands_separators(const std::string& digits) {
  std::string text;
  for (size_t i = 0; i < digits.size(); ++i) {
    if (i > 0 && (digits.size() - i) % 3 == 0) text += '.';
    text += digits[i];
  }
  return text;
}

}  // namespace

std::string shown(const Date& day, Language language) {
  if (language == Language::english) return day.text();
  return fmt::format("{:02}/{:02}/{:04}", day.day, day.month, day.year);
}

std::string shown(const Period& period, Language language) {
  if (period.first == period.last) return shown(period.first, language);
  const auto text = period.text();
  if (language == Language::english) return text;
  if (period.last == kNoEnd) return "từ " + shown(period.first, language);
  if (period.first == kAlways.first) return "đến hết " + shown(period.last, language);
  const size_t between = text.find("..");
  if (between == text.npos) return in_vietnamese(text);
  return in_vietnamese(text.substr(0, between)) + "–" + in_vietnamese(text.substr(between + 2));
}

std::string shown(Points number, Language language, int decimals) {
  const std::string data = number.text();
  const size_t sign = data.starts_with('-') ? 1 : 0;
  const size_t dot = std::min(data.find('.'), data.size());
  auto rest = data.substr(std::min(dot + 1, data.size()));
  rest.resize(std::max(rest.size(), static_cast<size_t>(decimals)), '0');
  const bool vietnamese = language == Language::vietnamese;
  const auto whole = data.substr(sign, dot - sign);
  return data.substr(0, sign) + (vietnamese ? with_thousands_separators(whole) : whole) +
         (rest.empty() ? "" : (vietnamese ? "," : ".") + rest);
}

}  // namespace campaign
