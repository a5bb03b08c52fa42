// Parses a period on the command line.
#include "arguments/period.hpp"

#include <array>

#include "arguments/usage_error.hpp"
#include "base/collation.hpp"
#include "base/message.hpp"
#include "base/spelling.hpp"
#include "load/date_meant.hpp"
#include "score/standing.hpp"

namespace campaign {
namespace {

struct PeriodWord {
  std::string_view word, vietnamese;  ///< the latter without accents
  Period (*period)(const Date& today);
};

constexpr std::array kPeriodWords = {
    PeriodWord{"this-month", "thang nay", [](const Date& today) { return month_of(today); }},
    PeriodWord{"last-month", "thang truoc",
               [](const Date& today) { return previous(month_of(today), Step::month); }},
    PeriodWord{"this-quarter", "quy nay",
               [](const Date& today) { return step_of(today, Step::quarter); }},
    PeriodWord{
        "last-quarter", "quy truoc",
        [](const Date& today) { return previous(step_of(today, Step::quarter), Step::quarter); }},
    PeriodWord{"this-year", "nam nay",
               [](const Date& today) { return step_of(today, Step::year); }},
    PeriodWord{"last-year", "nam truoc",
               [](const Date& today) { return previous(step_of(today, Step::year), Step::year); }},
};

Period latest_reported(const Campaign& campaign, const Date& today) {
  const auto periods = reporting_periods(campaign, *campaign.plan->period);
  Period latest = periods.front();
  for (const auto& one : periods)
    if (one.last < today) latest = one;
  return latest;
}

[[noreturn]] void refuse_period(const std::string& word) {
  const auto what = say("`{}` is not a period", word);
  if (const auto meant = date_meant(word); !meant.impossible.empty())
    throw UsageError(meant.reversed ? meant.impossible : joined({what, meant.impossible}, ": "));
  for (const std::string_view half : {"thang", "quy", "nam", "t"})
    if (folded(word) == half)
      throw UsageError(
          joined({what, say("several words need quotes: `-p \"{} 9/2021\"`", word)}, ", "));
  throw UsageError(
      unknown_name(what, word, period_names(),
                   tr("write 2021-09, 9/2021, 2021-Q3, 2021-H2, 2021, A..B, last-month or "
                      "campaign")));
}

}  // namespace

std::vector<std::string_view> period_names() {
  std::vector<std::string_view> known = {"campaign"};
  for (const auto& one : kPeriodWords) known.push_back(one.word);
  return known;
}

Period period_named(const std::optional<std::string>& word, const Campaign& campaign,
                    const Date& today) {
  if (!word) return latest_reported(campaign, today);
  if (*word == "campaign") return *campaign.plan->period;
  for (const auto& one : kPeriodWords)
    if (one.word == *word || one.vietnamese == folded(*word)) return one.period(today);
  if (const auto period = period_meant(*word)) return *period;
  refuse_period(*word);
}

}  // namespace campaign
