// Days in sentences and tables for people.
#include "base/shown.hpp"

#include "base/language.hpp"

namespace campaign {

std::string shown(const Date& day) {
  if (spoken() == Language::english) return day.text();
  return fmt::format("{:02}/{:02}/{:04}", day.day, day.month, day.year);
}

std::string shown(const Period& period) {
  if (period.first == period.last) return shown(period.first);
  const auto text = period.text();
  const bool of_days = spoken() == Language::vietnamese && text.size() == 22;  // `A..B` in days
  return of_days ? shown(period.first) + "–" + shown(period.last) : text;
}

std::string shown_day(const std::string& text) {
  const auto period = parse_period(text);
  return period && period->text() == text ? shown(*period) : text;
}

}  // namespace campaign
