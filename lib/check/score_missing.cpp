// A subject that was scored, but not on every criterion of its kind.
#include <algorithm>
#include <set>

#include "base/message.hpp"
#include "check/every.hpp"

namespace campaign {
namespace {

/// `marked_by`: the units that mark some of them.
std::string unscored_ids(const PeriodScore& period, std::set<SubjectId>& marked_by) {
  std::string ids;
  for (const auto& one : period.criteria) {
    if (one.outcome != Outcome::missing || one.used) continue;
    if (!ids.empty()) ids += ", ";
    ids += one.criterion->id->text;
    if (const auto& by = one.criterion->scored_by) marked_by.insert(by->value);
  }
  return ids;
}

bool gives_points(const PeriodScore& period) {
  return std::any_of(period.criteria.begin(), period.criteria.end(),
                     [](const CriterionScore& one) { return one.criterion->maximum.has_value(); });
}

Span first_place(const CheckContext& context, const Standing& standing, const Period& period) {
  const auto& sheets = context.evaluation.scores.marks().sheets(standing.who.id(), period);
  for (const auto& round : sheets.rounds)
    if (!round.empty()) return round.front()->subject.span;
  return {};
}

Message help_for(const CheckContext& context, const std::set<SubjectId>& marked_by) {
  if (marked_by.empty()) return tr("give the score, or write `not-applicable`");
  std::vector<Message> names;
  for (const auto& id : marked_by) names.push_back(context.evaluation.index.name(id));
  return say("ask {} for the score, or write `not-applicable`", joined(names, ", "));
}

void check_standing(const CheckContext& context, const Standing& standing) {
  for (const auto& period : standing.periods) {
    std::set<SubjectId> marked_by;
    const auto ids = unscored_ids(period, marked_by);
    if (!period.reported || ids.empty()) continue;
    context.diagnostics.add({.check = check_names::score_missing,
                             .span = first_place(context, standing, period.period),
                             .message = gives_points(period)
                                            ? say("no score for {}, so there is no total", ids)
                                            : say("no score for {}", ids),
                             .record = say("{}, {}", standing.who.name(), period.period),
                             .help = help_for(context, marked_by),
                             .subject = standing.who.id().text,
                             .day = period.period.last});
  }
}

}  // namespace

void checks::score_missing(const CheckContext& context) {
  if (!context.evaluation.campaign.plan) return;
  if (!context.knows({"campaign", "criteria", "bonuses", "penalties", "score-sheets"})) return;
  for (const AppliesTo kind : {AppliesTo::unit, AppliesTo::leader, AppliesTo::person})
    for (const auto& standing :
         context.evaluation.scores.standings(kind, *context.evaluation.campaign.plan->period))
      check_standing(context, standing);
}

}  // namespace campaign
