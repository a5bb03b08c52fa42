// A closed period whose deciding values are no longer those that were closed.
#include <algorithm>

#include "base/message.hpp"
#include "check/check.hpp"
#include "close/closed.hpp"
#include "close/closing.hpp"
#include "close/period_values.hpp"
#include "close/value_changes.hpp"
#include "close/value_name.hpp"

namespace campaign {
namespace {

constexpr size_t kMostReported = 10;

Message change_message(const ValueChange& change, const ClosedPeriod& closed, const Index& index) {
  const auto name = value_name(change.key(), *closed.period, index);
  const auto when = when_closed(closed);
  if (!change.before) return say("{}: {} is new since {}", name, change.now->value, when);
  if (!change.now) return say("{}: {} is gone since {}", name, change.before->value, when);
  return say("{}: {} → {} since {}", name, change.before->value, change.now->value, when);
}

Message way_back(const ClosedPeriod& closed, bool entered) {
  const auto period = closed.period->text();
  if (entered)
    return say("restore the value, or open the period again: `campaign reopen {} --reason …`",
               period);
  return say(
      "nothing that was entered for the period changed: look for what it rests on, or for "
      "another version of the program; else `campaign reopen {} --reason …`",
      period);
}

Diagnostic change_problem(const ValueChange& change, const ClosedPeriod& closed, bool entered,
                          const Index& index) {
  Diagnostic problem{
      .check = check_names::closed_period_changed,
      .span = change.now && change.now->where ? change.now->where : closed.period.span,
      .message = change_message(change, closed, index),
      .help = way_back(closed, entered),
      .day = closed.period->last};
  if (change.before) problem.notes = {{change.before->span, tr("as it was closed")}};
  return problem;
}

void report_changes(const std::vector<ValueChange>& changes, const ClosedPeriod& closed,
                    bool entered, const CheckContext& context) {
  const size_t reported = std::min(changes.size(), kMostReported);
  for (size_t i = 0; i < reported; ++i)
    context.diagnostics.add(change_problem(changes[i], closed, entered, context.evaluation.index));
  if (reported == changes.size()) return;
  context.diagnostics.add({.check = check_names::closed_period_changed,
                           .span = closed.period.span,
                           .message = say("{} more values have changed since {}",
                                          changes.size() - reported, when_closed(closed)),
                           .help = way_back(closed, entered),
                           .day = closed.period->last});
}

/// A mark that cannot be read was reported, and would be taken for one that is gone.
bool has_unread_mark(const Campaign& campaign, const Period& period) {
  return std::any_of(campaign.sheets.begin(), campaign.sheets.end(), [&](const ScoreSheet& one) {
    return !one.unread.empty() && period.contains(*one.period);
  });
}

}  // namespace

void checks::closed_period_changed(const CheckContext& context) {
  const auto& campaign = context.evaluation.campaign;
  if (!campaign.plan || !context.knows_all()) return;
  for (const auto& closed : campaign.closed_periods) {
    if (!closed.stands() || closed.values.empty() || closed.digest != digest_of(closed.values))
      continue;
    if (has_unread_mark(campaign, *closed.period)) continue;
    const auto values = period_values(context.evaluation, *closed.period);
    const auto changes = value_changes(closed.values, values);
    const bool entered = !changes.entered.empty();
    report_changes(entered ? changes.entered : changes.results, closed, entered, context);
  }
}

}  // namespace campaign
