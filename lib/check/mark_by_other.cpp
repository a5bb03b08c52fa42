// A self-score on a criterion that another unit marks.
#include "base/message.hpp"
#include "check/every.hpp"

namespace campaign {

void checks::mark_by_other(const CheckContext& context) {
  const auto& index = context.evaluation.index;
  every_mark(context.evaluation.campaign, [&](const MarkPlace& place) {
    const auto* criterion = place.criterion(index);
    if (*place.sheet.round != Round::self || !criterion || !criterion->scored_by) return;
    if (!index.unit(**criterion->scored_by)) return;  // reported itself
    auto problem =
        place.problem(check_names::mark_by_other,
                      say("\"{}\" is marked by {}, not by who is scored", criterion->title,
                          index.name(**criterion->scored_by, place.sheet.period->last)),
                      index);
    problem.help = tr("take it out, or move it to an appraised sheet");
    problem.notes = {{criterion->scored_by->span, tr("set here")}};
    context.diagnostics.add(std::move(problem));
  });
}

}  // namespace campaign
