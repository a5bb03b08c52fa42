// The years that a standard considers: those after the held award, or the latest ones.
#include "award/window.hpp"

#include <algorithm>

#include "base/message.hpp"

namespace campaign {

int first_year(const Case& question, int years) {
  if (question.row_from) return *question.row_from;
  if (question.base) return counts_from(*question.base)->year + 1;
  return latest_rated_year(question) - years + 1;
}

int latest_rated_year(const Case& question) {
  const int latest = latest_year(question);
  return question.year || question.record().rating(latest) ? latest : question.as_of.year - 1;
}

int latest_year(const Case& question) {
  constexpr int kMonthOfRatings = 12;
  if (question.year) return *question.year;
  const auto& day = question.as_of;
  return day.month == kMonthOfRatings ? day.year : day.year - 1;
}

Date first_day(const Case& question, std::optional<int> years) {
  if (question.row_from) return {*question.row_from, 1, 1};
  if (question.base) return counts_from(*question.base)->plus_days(1);
  return years ? Date{first_year(question, *years), 1, 1} : Date{};
}

Date last_day(const Case& question, std::optional<int> years) {
  if (question.base || !years) return question.as_of;
  return std::min(question.as_of, Date{first_year(question, *years) + *years - 1, 12, 31});
}

Message since_phrase(const Date& first) {
  return first.year > 0 ? " " + say("since {}", first) : Message();
}

Message span_phrase(const Date& first, const Date& last, const Date& as_of) {
  if (first.year == 0 || last == as_of) return since_phrase(first);
  return " " + say("from {} to {}", first, last);
}

std::string listed(const std::vector<int>& years) {
  std::string list;
  for (const int year : years) list += (list.empty() ? "" : ", ") + std::to_string(year);
  return list;
}

}  // namespace campaign
