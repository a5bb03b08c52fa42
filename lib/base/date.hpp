// Days, and periods with both ends included: `2021-09-15`, `2021-09`, `2021-Q3`, `2021-H2`, `2021`,
// `A..B`.
#pragma once

#include <compare>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace campaign {

struct Date {
  int year = 0;
  int month = 1;
  int day = 1;

  auto operator<=>(const Date&) const = default;
  std::string text() const;  ///< `2021-09-15`
  Date plus_days(int count) const;
  static Date last_of_month(int year, int month);
};

/// Nullopt for a text of another shape or a day that does not exist.
std::optional<Date> parse_date(std::string_view text);
/// True when the text has the shape of a date, whether or not the day exists.
bool looks_like_date(std::string_view text);

/// The last day of a time without an end, such as that of a law in force.
inline constexpr Date kNoEnd{9999, 12, 31};

struct Period {
  Date first;
  Date last;

  auto operator<=>(const Period&) const = default;
  bool contains(const Date& date) const { return first <= date && date <= last; }
  bool contains(const Period& other) const { return first <= other.first && other.last <= last; }
  bool overlaps(const Period& other) const { return first <= other.last && other.first <= last; }
  /// The shortest notation: `2021-09`, `2021-Q3`, `2021-H2`, `2021`, or `A..B`; `A..` and `..B`
  /// when open.
  std::string text() const;
};

/// Every day.
inline constexpr Period kAlways{{1, 1, 1}, kNoEnd};
/// None for every day.
inline std::optional<Period> unless_always(const Period& period) {
  return period == kAlways ? std::nullopt : std::optional(period);
}

std::optional<Period> parse_period(std::string_view text);

/// The length of reporting periods and of the columns of a table.
enum class Step { month, quarter, year };

Period month_of(const Date& date);
Period step_of(const Date& date, Step step);  ///< the month, quarter or year that holds the day
Period next(const Period& step_period, Step step);
Period previous(const Period& step_period, Step step);
/// All steps that overlap the period, in order; steps are whole, so the first may begin before it.
std::vector<Period> steps_in(const Period& period, Step step);
/// The period of the same length just before: the month before a month, the year before a year.
Period period_before(const Period& period);

}  // namespace campaign
