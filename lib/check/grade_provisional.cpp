// A nomination that rests on a grade or score which only the subject itself has given.
#include <algorithm>

#include "base/message.hpp"
#include "check/every.hpp"

namespace campaign {
namespace {

bool asks_scores(const StatuteStandard& standard) {
  return std::any_of(standard.rules.begin(), standard.rules.end(), [](const StatuteRule& rule) {
    return rule.entry->check.name == "minimum-grade" || rule.entry->check.name == "minimum-score";
  });
}

}  // namespace

void checks::grade_provisional(const CheckContext& context) {
  const auto& evaluation = context.evaluation;
  if (!evaluation.campaign.plan || !context.knows({"score-sheets"})) return;
  every_nomination(context, [&](const NominationPlace& place) {
    const auto verdict = evaluation.judge.verdict_now(place.nomination, context.today);
    const auto* by = verdict ? verdict->by() : nullptr;
    if (!by || !asks_scores(*by->standard)) return;
    const auto* standing = evaluation.scores.standing(place.who, *evaluation.campaign.plan->period);
    if (!standing || !standing->provisional) return;
    auto problem = place.problem(
        check_names::grade_provisional, place.nomination.subject.span,
        say("{} is eligible by scores of which some are self-scores only", place.who.name()));
    problem.help = tr("enter the appraised scores before anything is sent");
    context.diagnostics.add(std::move(problem));
  });
}

}  // namespace campaign
