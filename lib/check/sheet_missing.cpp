// Subjects without scores in a period whose sheets are due.
#include <algorithm>

#include "base/message.hpp"
#include "base/text.hpp"
#include "check/check.hpp"

namespace campaign {
namespace {

/// The last day on which the sheet of a period is in time.
Date due_day(const Period& period, int day) {
  const Date after = period.last.plus_days(1);
  const Date last = Date::last_of_month(after.year, after.month);
  return {after.year, after.month, std::min(std::max(day, 1), last.day)};
}

std::vector<std::string> names_without_sheet(const CheckContext& context, AppliesTo kind,
                                             const Period& period) {
  std::vector<std::string> names;
  for (const auto& who : participants(context.evaluation.campaign, kind, period))
    if (context.evaluation.scores.marks().sheets(who.id(), period).empty())
      names.push_back(who.name());
  return names;
}

Message shortened(std::vector<std::string> names) {
  constexpr size_t kMostShown = 5;
  if (names.size() <= kMostShown) return join(names, ", ");
  const size_t more = names.size() - kMostShown;
  names.resize(kMostShown);
  return say("{} and {} more", join(names, ", "), more);
}

}  // namespace

void checks::sheet_missing(const CheckContext& context) {
  const auto& campaign = context.evaluation.campaign;
  if (!context.knows({"campaign", "criteria", "score-sheets"}) || !campaign.plan ||
      !campaign.plan->reporting)
    return;
  const auto& reporting = *campaign.plan->reporting;
  for (const auto& period : reporting_periods(campaign, *campaign.plan->period)) {
    const Date due = due_day(period, reporting->due_day);
    if (context.today <= due) continue;
    for (const AppliesTo kind : {AppliesTo::unit, AppliesTo::leader, AppliesTo::person}) {
      if (!has_criteria(campaign, kind)) continue;
      auto names = names_without_sheet(context, kind, period);
      if (names.empty()) continue;
      context.diagnostics.add(
          {.check = check_names::sheet_missing,
           .span = reporting.span,
           .message = say("the scores for {} were due on {}, and are missing for: {}", period, due,
                          shortened(std::move(names))),
           .record = period,
           .help = tr("ask for the score-sheet, or see `campaign report submissions`")});
    }
  }
}

}  // namespace campaign
