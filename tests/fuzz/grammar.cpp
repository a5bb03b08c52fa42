// Days, periods, numbers and filters: any word is read or refused, and reads the same again.
#include "arguments/filters.hpp"
#include "arguments/period.hpp"
#include "arguments/usage_error.hpp"
#include "base/date.hpp"
#include "base/points.hpp"
#include "fuzz/targets.hpp"
#include "load/date_meant.hpp"

namespace campaign::fuzz {

void fuzz_grammar(std::string_view word) {
  const std::string text(word);
  if (const auto date = parse_date(word)) hold(date->text() == word, "a day has one notation");
  if (const auto period = parse_period(word))
    hold(parse_period(period->text()) == period, "a period reads back: " + period->text());
  if (const auto period = period_meant(word)) {
    hold(period->first <= period->last, "a period does not end before it begins");
    hold(parse_period(period->text()) == period, "what is meant reads back: " + period->text());
  }
  const auto number = parse_points(word);
  if (const auto* points = std::get_if<Points>(&number))
    hold(std::get<Points>(parse_points(points->text())) == *points, "a number reads back");
  static Evaluated data(with_plan(""));
  try {
    period_named(text, data.campaign, {2021, 11, 10});
  } catch (const UsageError&) {
  }
  try {
    if (is_filter(word)) hold(!filters_named({text}, data.campaign).empty(), "a filter matches");
  } catch (const UsageError&) {
  }
}

}  // namespace campaign::fuzz
