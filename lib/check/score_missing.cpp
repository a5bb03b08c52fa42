// A subject that was scored, but not on every criterion of its kind.
#include <algorithm>

#include "base/language.hpp"
#include "base/shown.hpp"
#include "check/every.hpp"

namespace campaign {
namespace {

std::string unscored_ids(const PeriodScore& period) {
  std::string ids;
  for (const auto& one : period.criteria) {
    if (one.outcome != Outcome::missing || one.used) continue;
    if (!ids.empty()) ids += ", ";
    ids += one.criterion->id->text;
  }
  return ids;
}

bool gives_points(const PeriodScore& period) {
  return std::any_of(period.criteria.begin(), period.criteria.end(),
                     [](const CriterionScore& one) { return one.criterion->maximum.has_value(); });
}

Span first_place(const Checking& checking, const Standing& standing, const Period& period) {
  const auto sheets = checking.scores.marks().sheets(standing.who.id(), period);
  for (const auto& round : sheets.rounds)
    if (!round.empty()) return round.front()->subject.span;
  return {};
}

void check_standing(const Checking& checking, const Standing& standing) {
  for (const auto& period : standing.periods) {
    const auto ids = unscored_ids(period);
    if (!period.reported || ids.empty()) continue;
    checking.diagnostics.add({.check = check_names::score_missing,
                              .span = first_place(checking, standing, period.period),
                              .message = gives_points(period)
                                             ? say("no score for {}, so there is no total", ids)
                                             : say("no score for {}", ids),
                              .record = say("{}, {}", standing.who.name(), shown(period.period)),
                              .help = tr("give the score, or write `not-applicable`"),
                              .subject = standing.who.id().text,
                              .day = period.period.last});
  }
}

}  // namespace

void checks::score_missing(const Checking& checking) {
  if (!checking.campaign.whole || !checking.campaign.plan) return;
  for (const AppliesTo kind : {AppliesTo::unit, AppliesTo::leader, AppliesTo::person})
    for (const auto& standing : checking.scores.standings(kind, *checking.campaign.plan->period))
      check_standing(checking, standing);
}

}  // namespace campaign
