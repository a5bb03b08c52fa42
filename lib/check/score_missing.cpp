// A subject that was scored, but not on every criterion of its kind.
#include <algorithm>
#include <set>

#include "base/message.hpp"
#include "check/every.hpp"

namespace campaign {
namespace {

/// What has no mark, the units that mark some of it for others, and whether all of it could be
/// `not-applicable`.
struct Unscored {
  std::string ids = {};
  std::set<SubjectId> marked_by = {};
  bool may_be_left_out = true;
};

Unscored unscored_in(const PeriodScore& period) {
  Unscored found;
  auto& ids = found.ids;
  for (const auto& one : period.criteria) {
    if (one.outcome != Outcome::missing || one.used) continue;
    if (!ids.empty()) ids += ", ";
    ids += one.criterion->id->text;
    if (const auto& by = one.criterion->scored_by) found.marked_by.insert(by->value);
    found.may_be_left_out &= !one.criterion->maximum || one.criterion->when_not_applicable;
  }
  return found;
}

Span first_place(const CheckContext& context, const Standing& standing, const Period& period) {
  const auto& sheets = context.evaluation.scores.marks().sheets(standing.who.id(), period);
  for (const auto& round : sheets.rounds)
    if (!round.empty()) return round.front()->subject.span;
  return {};
}

/// Marks on criteria of another kind of subject, which are reported as that.
bool has_marks_of_others(const CheckContext& context, const Standing& standing,
                         const Period& period) {
  const auto kind = kind_of(context, standing.who.id(), period.last);
  const Date day = plan_day(context.evaluation.campaign, period.last);
  const auto& sheets = context.evaluation.scores.marks().sheets(standing.who.id(), period);
  for (const auto& round : sheets.rounds)
    for (const auto* marks : round)
      for (const auto& mark : marks->marks) {
        const auto* criterion = context.evaluation.index.criterion(*mark.criterion, day);
        if (criterion && criterion->applies_to != kind) return true;
      }
  return false;
}

Message help_for(const CheckContext& context, const Unscored& unscored) {
  const bool left_out = unscored.may_be_left_out;
  if (unscored.marked_by.empty())
    return left_out ? tr("give the score, or write `not-applicable`") : tr("give the score");
  std::vector<Message> names;
  for (const auto& id : unscored.marked_by) names.push_back(context.evaluation.index.name(id));
  const auto asked = joined(names, ", ");
  return left_out ? say("ask {} for the score, or write `not-applicable`", asked)
                  : say("ask {} for the score", asked);
}

void check_standing(const CheckContext& context, const Standing& standing) {
  for (const auto& period : standing.periods) {
    const auto unscored = unscored_in(period);
    const auto& ids = unscored.ids;
    if (!period.reported || ids.empty()) continue;
    if (has_marks_of_others(context, standing, period.period)) continue;
    context.diagnostics.add({.check = check_names::score_missing,
                             .span = first_place(context, standing, period.period),
                             .message = period.has_points()
                                            ? say("no score for {}, so there is no total", ids)
                                            : say("no score for {}", ids),
                             .record = say("{}, {}", standing.who.name(), period.period),
                             .help = help_for(context, unscored),
                             .subject = standing.who.id().text,
                             .day = period.period.last});
  }
}

}  // namespace

void checks::score_missing(const CheckContext& context) {
  if (!context.evaluation.campaign.plan) return;
  if (!context.knows({"campaign", "criteria", "bonuses", "penalties", "score-sheets", "absences"}))
    return;
  for (const AppliesTo kind : {AppliesTo::unit, AppliesTo::leader, AppliesTo::person})
    for (const auto& standing :
         context.evaluation.scores.standings(kind, *context.evaluation.campaign.plan->period))
      check_standing(context, standing);
}

}  // namespace campaign
