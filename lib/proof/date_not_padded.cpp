// Days below 10 and the months 1 and 2 have a leading 0, the months 3 to 9 have none.
#include <fmt/core.h>

#include "base/message.hpp"
#include "proof/characters.hpp"
#include "proof/slip.hpp"

namespace campaign {
namespace {

int number(std::string_view digits) {
  int value = 0;
  for (const char c : digits) value = value * 10 + (c - '0');
  return value;
}

std::string padded_day(std::string_view digits) { return fmt::format("{:02}", number(digits)); }

std::string padded_month(std::string_view digits) {
  const int month = number(digits);
  return month > 2 ? std::to_string(month) : fmt::format("{:02}", month);
}

bool is_day_and_month(std::string_view day, std::string_view month) {
  const bool short_enough = !day.empty() && day.size() <= 2 && !month.empty() && month.size() <= 2;
  return short_enough && number(day) >= 1 && number(day) <= 31 && number(month) >= 1 &&
         number(month) <= 12;
}

void report_date(Slips& slips, std::string_view where, const std::string& right) {
  if (where != right)
    slips.push_back({where, say("the date `{}` has not the zeros that documents have", where),
                     say("write `{}`", right)});
}

/// `ngày 5 tháng 07`
void check_written_out(std::string_view text, Slips& slips) {
  constexpr std::string_view kDay = "ngày ", kMonth = " tháng ";
  for (size_t at = text.find(kDay); at != text.npos; at = text.find(kDay, at + 1)) {
    const size_t start = at + kDay.size();
    const auto day = text.substr(start, digits_at(text, start));
    const size_t between = start + day.size();
    if (text.substr(between, kMonth.size()) != kMonth) continue;
    const auto month =
        text.substr(between + kMonth.size(), digits_at(text, between + kMonth.size()));
    if (!is_day_and_month(day, month)) continue;
    const size_t end = between + kMonth.size() + month.size();
    report_date(slips, text.substr(start, end - start),
                padded_day(day) + std::string(kMonth) + padded_month(month));
  }
}

/// `5/1/2021`. A month such as `07` between slashes is accepted.
void check_with_slashes(std::string_view text, Slips& slips) {
  for (size_t at = text.find('/'); at != text.npos; at = text.find('/', at + 1)) {
    size_t start = at;
    while (start > 0 && is_digit(text[start - 1])) --start;
    if (start > 0 && joins_a_number(text[start - 1])) continue;
    const auto day = text.substr(start, at - start);
    const auto month = text.substr(at + 1, digits_at(text, at + 1));
    const size_t second = at + 1 + month.size();
    if (second >= text.size() || text[second] != '/' || digits_at(text, second + 1) != 4) continue;
    if (!is_day_and_month(day, month)) continue;
    const auto year = text.substr(second, 5);
    const auto right_month = month.size() == 2 ? std::string(month) : padded_month(month);
    report_date(slips, text.substr(start, second + 5 - start),
                padded_day(day) + "/" + right_month + std::string(year));
  }
}

}  // namespace

Slips texts::date_not_padded(std::string_view text, const Names&) {
  Slips slips;
  check_written_out(text, slips);
  check_with_slashes(text, slips);
  return slips;
}

}  // namespace campaign
