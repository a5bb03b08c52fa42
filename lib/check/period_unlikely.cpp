// A period of the campaign that most of its records lie outside of, or that is very long.
#include <algorithm>

#include "base/message.hpp"
#include "check/check.hpp"

namespace campaign {
namespace {

constexpr int kMostYears = 20;
constexpr size_t kFewest = 4;  ///< fewer records say nothing about the period

std::vector<Period> periods_of_records(const Campaign& campaign) {
  std::vector<Period> periods;
  for (const auto& one : campaign.achievements) periods.push_back(*one.when);
  for (const auto& one : campaign.sheets) periods.push_back(*one.period);
  for (const auto& one : campaign.figures) periods.push_back(*one.period);
  return periods;
}

}  // namespace

void checks::period_unlikely(const CheckContext& context) {
  const auto& plan = context.evaluation.campaign.plan;
  if (!plan) return;
  const auto& period = plan->period;
  Diagnostic problem{.check = check_names::period_unlikely,
                     .span = period.span,
                     .help = tr("correct the days of the period")};
  auto outside = periods_of_records(context.evaluation.campaign);
  const size_t all = outside.size();
  std::erase_if(outside, [&](const Period& one) { return period->overlaps(one); });
  if (outside.size() >= kFewest && 2 * outside.size() > all) {
    const auto first = std::min_element(outside.begin(), outside.end(),
                                        [](auto& a, auto& b) { return a.first < b.first; });
    const auto last = std::max_element(outside.begin(), outside.end(),
                                       [](auto& a, auto& b) { return a.last < b.last; });
    problem.message = say("{} of {} records lie outside the period {}: they are of {} to {}",
                          outside.size(), all, *period, first->first, last->last);
    context.diagnostics.add(std::move(problem));
  } else if (period->last.year - period->first.year > kMostYears) {
    problem.message = say("the campaign lasts from {} to {}", period->first, period->last);
    context.diagnostics.add(std::move(problem));
  }
}

}  // namespace campaign
