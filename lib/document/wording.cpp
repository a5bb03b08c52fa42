// Formats numbers, dates and periods for a Vietnamese document.
#include "document/wording.hpp"

#include <fmt/core.h>

#include "base/overloaded.hpp"
#include "base/shown.hpp"

namespace campaign {
namespace {

constexpr const char* kMissing = "—";

/// Two digits for months 1 and 2 only, so that no 1 can be added before them.
std::string worded_month(int month) { return (month <= 2 ? "0" : "") + std::to_string(month); }

std::string worded_date(const Date& date) {
  return fmt::format("{:02}/{}/{}", date.day, worded_month(date.month), date.year);
}

const char* roman(int quarter) {
  constexpr const char* kNumerals[] = {"I", "II", "III", "IV"};
  return kNumerals[quarter - 1];
}

/// The length of a period in calendar months; 0 when it is not whole months.
int whole_months(const Period& period) {
  const auto& [first, last] = period;
  if (first.day != 1 || last != Date::last_of_month(last.year, last.month)) return 0;
  return (last.year - first.year) * 12 + last.month - first.month + 1;
}

enum class Shape { day, month, quarter, half, year, months, years, days };

Shape shape(const Period& period) {
  const int months = whole_months(period);
  const int before = period.first.month - 1;
  if (period.first == period.last) return Shape::day;
  if (months == 1) return Shape::month;
  if (months == 3 && before % 3 == 0) return Shape::quarter;
  if (months == 6 && before % 6 == 0) return Shape::half;
  if (months == 12 && before == 0) return Shape::year;
  if (months > 0 && months % 12 == 0 && before == 0) return Shape::years;
  return months > 0 ? Shape::months : Shape::days;
}

std::string month_and_year(const Date& date) {
  return fmt::format("{}/{}", worded_month(date.month), date.year);
}

std::string worded_period(const Period& period) {
  if (period.last == kNoEnd || period.first == kAlways.first)
    return shown(period, Language::vietnamese);
  const auto& [first, last] = period;
  switch (shape(period)) {
    case Shape::day:
      return worded_date(first);
    case Shape::month:
      return "tháng " + month_and_year(first);
    case Shape::quarter:
      return fmt::format("quý {}/{}", roman(last.month / 3), first.year);
    case Shape::half:
      return fmt::format("6 tháng {} năm {}", first.month == 1 ? "đầu" : "cuối", first.year);
    case Shape::year:
      return fmt::format("năm {}", first.year);
    case Shape::years:
      return fmt::format("từ năm {} đến năm {}", first.year, last.year);
    case Shape::months:
      return "từ tháng " + month_and_year(first) + " đến tháng " + month_and_year(last);
    case Shape::days:
      return "từ " + worded_date(first) + " đến " + worded_date(last);
  }
  return {};
}

std::string worded_list(const Value::List& list) {
  std::string text;
  for (const auto& element : list) text += (text.empty() ? "" : ", ") + worded(element);
  return text;
}

}  // namespace

std::string worded(const Value& value) {
  return std::visit(
      Overloaded{[](const Value::Missing&) -> std::string { return kMissing; },
                 [](bool truth) -> std::string { return truth ? "có" : "không"; },
                 [](const Number& number) {
                   return shown(number.value, Language::vietnamese, number.decimals);
                 },
                 [](const std::string& text) { return text; },
                 [](const Date& date) { return worded_date(date); },
                 [](const Period& period) { return worded_period(period); },
                 [](const Choice& choice) { return std::string(choice.word); },
                 [](const Message& message) { return message.text(Language::vietnamese); },
                 [](const Value::List& list) { return worded_list(list); },
                 [](const Value::Record&) { return std::string(); }},
      value.any());
}

std::string long_date(const Date& date) {
  return fmt::format("ngày {:02} tháng {} năm {}", date.day, worded_month(date.month), date.year);
}

std::string short_period(const Period& period) {
  const auto& [first, last] = period;
  switch (shape(period)) {
    case Shape::day:
      return worded_date(first);
    case Shape::month:
      return month_and_year(first);
    case Shape::quarter:
      return fmt::format("{}/{}", roman(last.month / 3), first.year);
    case Shape::half:
      return fmt::format("6T {} {}", first.month == 1 ? "đầu" : "cuối", first.year);
    case Shape::year:
      return std::to_string(first.year);
    case Shape::years:
      return fmt::format("{}–{}", first.year, last.year);
    case Shape::months:
      return month_and_year(first) + "–" + month_and_year(last);
    case Shape::days:
      return worded_date(first) + "–" + worded_date(last);
  }
  return {};
}

}  // namespace campaign
