// Days and periods: reading, writing, and stepping through the calendar.
#include "base/date.hpp"

#include <fmt/core.h>

#include <chrono>

namespace campaign {
namespace {

using std::chrono::sys_days;
using std::chrono::year_month_day;

year_month_day calendar(const Date& date) {
  return year_month_day(std::chrono::year(date.year),
                        std::chrono::month(static_cast<unsigned>(date.month)),
                        std::chrono::day(static_cast<unsigned>(date.day)));
}

std::optional<int> digits(std::string_view text, size_t count) {
  if (text.size() != count) return std::nullopt;
  int number = 0;
  for (const char c : text) {
    if (c < '0' || c > '9') return std::nullopt;
    number = number * 10 + (c - '0');
  }
  return number;
}

/// Whether a year can be written: the first and the last there are stand for times without a
/// beginning or an end.
bool can_be_written(int year) { return kAlways.first.year < year && year < kNoEnd.year; }

Period months(int year, int first, int count) {
  return {{year, first, 1}, Date::last_of_month(year, first + count - 1)};
}

/// `Q1`–`Q4` and `H1`–`H2`.
std::optional<Period> part_of_year(int year, std::string_view part) {
  if (part.size() != 2) return std::nullopt;
  const int number = part[1] - '0';
  if (part[0] == 'Q' && number >= 1 && number <= 4) return months(year, number * 3 - 2, 3);
  if (part[0] == 'H' && number >= 1 && number <= 2) return months(year, number * 6 - 5, 6);
  return std::nullopt;
}

std::optional<Period> parse_single_period(std::string_view text) {
  if (const auto day = parse_date(text)) return Period{*day, *day};
  const auto year = digits(text.substr(0, 4), 4);
  if (!year || !can_be_written(*year)) return std::nullopt;
  if (text.size() == 4) return months(*year, 1, 12);
  if (text[4] != '-') return std::nullopt;
  if (const auto part = part_of_year(*year, text.substr(5))) return part;
  const auto month = digits(text.substr(5), 2);
  if (!month || *month < 1 || *month > 12) return std::nullopt;
  return months(*year, *month, 1);
}

int months_long(Step step) { return step == Step::month ? 1 : step == Step::quarter ? 3 : 12; }

Period months_later(const Period& period, int count, int length) {
  const int index = period.first.year * 12 + period.first.month - 1 + count;
  return months(index / 12, index % 12 + 1, length);
}

/// The number of months of a period that begins and ends with whole months; 0 for others.
int whole_months(const Period& period) {
  const bool whole = period.first.day == 1 &&
                     period.last == Date::last_of_month(period.last.year, period.last.month);
  if (!whole) return 0;
  return (period.last.year - period.first.year) * 12 + period.last.month - period.first.month + 1;
}

}  // namespace

std::string Date::text() const { return fmt::format("{:04}-{:02}-{:02}", year, month, day); }

Date Date::plus_days(int count) const {
  const year_month_day moved(sys_days(calendar(*this)) + std::chrono::days(count));
  return {static_cast<int>(moved.year()), static_cast<int>(static_cast<unsigned>(moved.month())),
          static_cast<int>(static_cast<unsigned>(moved.day()))};
}

Date Date::last_of_month(int year, int month) {
  year += (month - 1) / 12;
  month = (month - 1) % 12 + 1;
  const Date first_of_next = month == 12 ? Date{year + 1, 1, 1} : Date{year, month + 1, 1};
  return first_of_next.plus_days(-1);
}

bool looks_like_date(std::string_view text) {
  return text.size() == 10 && text[4] == '-' && text[7] == '-' && digits(text.substr(0, 4), 4) &&
         digits(text.substr(5, 2), 2) && digits(text.substr(8, 2), 2);
}

std::optional<Date> parse_date(std::string_view text) {
  if (!looks_like_date(text)) return std::nullopt;
  const Date date{*digits(text.substr(0, 4), 4), *digits(text.substr(5, 2), 2),
                  *digits(text.substr(8, 2), 2)};
  return can_be_written(date.year) && calendar(date).ok() ? std::optional(date) : std::nullopt;
}

std::optional<Period> parse_period(std::string_view text) {
  const size_t dots = text.find("..");
  if (dots == std::string_view::npos) return parse_single_period(text);
  const auto from = parse_single_period(text.substr(0, dots));
  const auto to = parse_single_period(text.substr(dots + 2));
  if (!from || !to || to->last < from->first) return std::nullopt;
  return Period{from->first, to->last};
}

std::string Period::text() const {
  if (last == kNoEnd) return first.text() + "..";
  if (first == kAlways.first) return ".." + last.text();
  const int count = whole_months(*this);
  const int month = first.month;
  if (count == 1) return fmt::format("{:04}-{:02}", first.year, month);
  if (count == 3 && month % 3 == 1) return fmt::format("{:04}-Q{}", first.year, month / 3 + 1);
  if (count == 6 && month % 6 == 1) return fmt::format("{:04}-H{}", first.year, month / 6 + 1);
  if (count == 12 && month == 1) return fmt::format("{:04}", first.year);
  if (first == last) return first.text();
  if (count > 0 && count % 12 == 0 && month == 1)
    return fmt::format("{:04}..{:04}", first.year, last.year);
  if (count > 0)
    return fmt::format("{:04}-{:02}..{:04}-{:02}", first.year, month, last.year, last.month);
  return first.text() + ".." + last.text();
}

Period month_of(const Date& date) { return months(date.year, date.month, 1); }

Period step_of(const Date& date, Step step) {
  const int length = months_long(step);
  return months(date.year, (date.month - 1) / length * length + 1, length);
}

Period next(const Period& period, Step step) {
  return months_later(period, months_long(step), months_long(step));
}

Period previous(const Period& period, Step step) {
  return months_later(period, -months_long(step), months_long(step));
}

std::vector<Period> steps_in(const Period& period, Step step) {
  std::vector<Period> steps;
  for (Period one = step_of(period.first, step); one.first <= period.last; one = next(one, step))
    steps.push_back(one);
  return steps;
}

Period period_before(const Period& period) {
  if (const int count = whole_months(period)) return months_later(period, -count, count);
  const auto days = sys_days(calendar(period.last)) - sys_days(calendar(period.first));
  const Date last = period.first.plus_days(-1);
  return {last.plus_days(-static_cast<int>(days.count())), last};
}

}  // namespace campaign
