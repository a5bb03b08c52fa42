// The years that a standard looks at: after the award held, or the latest ones.
#include "award/window.hpp"

#include "base/language.hpp"
#include "base/shown.hpp"

namespace campaign {

int first_year(const Case& question, int years) {
  if (question.base) return counts_from(*question.base)->year + 1;
  const int current = question.as_of.year;
  const int last = question.record().rating(current) ? current : current - 1;
  return last - years + 1;
}

Date first_day(const Case& question, std::optional<int> years) {
  if (question.base) return counts_from(*question.base)->plus_days(1);
  return years ? Date{first_year(question, *years), 1, 1} : Date{};
}

std::string since_words(const Date& first) {
  return first.year > 0 ? " " + say("since {}", shown(first)) : std::string();
}

std::string listed(const std::vector<int>& years) {
  std::string list;
  for (const int year : years) list += (list.empty() ? "" : ", ") + std::to_string(year);
  return list;
}

}  // namespace campaign
