// A score below the floor of its criterion. Only the score that counts is checked: an appraised
// score overrides a self-score.
#include "base/message.hpp"
#include "check/every.hpp"

namespace campaign {
namespace {

bool counts(const CheckContext& context, const MarkPlace& place) {
  const auto& sheets =
      context.evaluation.scores.marks().sheets(*place.subject.subject, *place.sheet.period);
  return sheets.standing(*place.mark.criterion).mark == &place.mark;
}

}  // namespace

void checks::criterion_floor(const CheckContext& context) {
  if (!context.knows({"score-sheets"})) return;  // a later round may count
  every_mark(context.evaluation.campaign, [&](const MarkPlace& place) {
    const auto* points = std::get_if<Points>(&*place.mark.given);
    const auto* criterion = place.criterion(context.evaluation.index);
    if (!points || !criterion || !criterion->maximum || !criterion->floor) return;
    const Floor& floor = **criterion->floor;
    const Ratio least = floor.of(**criterion->maximum);
    if (!floor.is_share && least >= Ratio::of(**criterion->maximum))
      return;  // floor-unlikely, floor-above-maximum
    if (*points < Points() || Ratio::of(*points) >= least || !counts(context, place)) return;
    auto problem = place.problem(check_names::criterion_floor,
                                 say("{} points are below the floor of \"{}\", {} of {}", *points,
                                     criterion->title, floor.message(), **criterion->maximum),
                                 context.evaluation.index);
    problem.label = say("at least {}", least.rounded());
    problem.help = tr("correct the points, or add a waiver with reason, approval and last day");
    problem.notes = {{criterion->floor->span, tr("set here")}};
    context.diagnostics.add(std::move(problem));
  });
}

}  // namespace campaign
