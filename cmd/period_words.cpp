// Which period a command is asked about.
#include "period_words.hpp"

#include <array>

#include "base/language.hpp"
#include "base/spelling.hpp"
#include "score/standing.hpp"

namespace campaign {
namespace {

struct PeriodWord {
  std::string_view word;
  Period (*period)(const Date& today);
};

constexpr std::array kWords = {
    PeriodWord{"this-month", [](const Date& today) { return month_of(today); }},
    PeriodWord{"last-month",
               [](const Date& today) { return previous(month_of(today), Step::month); }},
    PeriodWord{"this-quarter", [](const Date& today) { return step_of(today, Step::quarter); }},
    PeriodWord{
        "last-quarter",
        [](const Date& today) { return previous(step_of(today, Step::quarter), Step::quarter); }},
    PeriodWord{"this-year", [](const Date& today) { return step_of(today, Step::year); }},
    PeriodWord{"last-year",
               [](const Date& today) { return previous(step_of(today, Step::year), Step::year); }},
};

Period latest_reported(const Campaign& campaign, const Date& today) {
  const auto periods = reporting_periods(campaign, *campaign.plan->period);
  Period latest = periods.front();
  for (const auto& one : periods)
    if (one.last < today) latest = one;
  return latest;
}

std::string not_a_period(const std::string& words) {
  std::vector<std::string_view> known = {"campaign"};
  for (const auto& one : kWords) known.push_back(one.word);
  const auto near = did_you_mean(words, known);
  return say("`{}` is not a period", words) + ", " +
         (near.empty() ? tr("write 2021-09, 2021-Q3, 2021-H2, 2021, A..B, last-month or campaign")
                       : near);
}

}  // namespace

std::variant<Period, std::string> wanted_period(const std::optional<std::string>& words,
                                                const Campaign& campaign, const Date& today) {
  if (!words) return latest_reported(campaign, today);
  if (*words == "campaign") return *campaign.plan->period;
  for (const auto& one : kWords)
    if (one.word == *words) return one.period(today);
  if (const auto period = parse_period(*words)) return *period;
  return not_a_period(*words);
}

}  // namespace campaign
