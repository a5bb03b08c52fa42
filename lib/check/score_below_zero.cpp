// A score below 0 points.
#include "base/message.hpp"
#include "check/every.hpp"

namespace campaign {

void checks::score_below_zero(const CheckContext& context) {
  every_mark(context.evaluation.campaign, [&](const MarkPlace& place) {
    const auto* points = std::get_if<Points>(&*place.mark.given);
    const auto* criterion = place.criterion(context.evaluation.index);
    if (!points || *points >= Points() || !criterion) return;
    auto problem =
        place.problem(check_names::score_below_zero,
                      say("{} points are less than 0", points->text()), context.evaluation.index);
    problem.label = tr("at least 0");
    problem.help = tr("write points from 0; what takes points away is a penalty of the plan");
    context.diagnostics.add(std::move(problem));
  });
}

}  // namespace campaign
