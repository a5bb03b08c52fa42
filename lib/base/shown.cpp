// Days and periods as displayed in sentences and tables.
#include "base/shown.hpp"

#include <fmt/core.h>

namespace campaign {
namespace {

/// `2021-09` as `09/2021`, `2021-Q4` as `quý 4/2021`, `2021-09-05` as `05/09/2021`.
std::string in_vietnamese(const std::string& text) {
  const auto year = text.substr(0, 4);
  if (text.size() == 10) return text.substr(8) + "/" + text.substr(5, 2) + "/" + year;
  if (text.size() != 7) return text;
  return (text[5] == 'Q' ? "quý " + text.substr(6) : text.substr(5)) + "/" + year;
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
  const size_t between = text.find("..");
  if (between == text.npos) return in_vietnamese(text);
  return in_vietnamese(text.substr(0, between)) + "–" + in_vietnamese(text.substr(between + 2));
}

}  // namespace campaign
