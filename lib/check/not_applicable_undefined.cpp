// A mark `not-applicable` needs a criterion that defines what it counts for.
#include "base/message.hpp"
#include "check/every.hpp"

namespace campaign {

void checks::not_applicable_undefined(const CheckContext& context) {
  every_mark(context.evaluation.campaign, [&](const MarkPlace& place) {
    const auto* judgement = std::get_if<Judgement>(&*place.mark.given);
    const auto* criterion = place.criterion(context.evaluation.index);
    if (!judgement || *judgement != Judgement::not_applicable || !criterion) return;
    if (criterion->when_not_applicable || !criterion->maximum) return;
    auto problem = place.problem(
        check_names::not_applicable_undefined,
        say("the plan does not say what \"{}\" counts when it does not apply", criterion->title),
        context.evaluation.index);
    problem.help = tr("add `when-not-applicable: full`, `exclude` or `zero` to the criterion");
    problem.notes = {{criterion->id.span, tr("declared here")}};
    context.diagnostics.add(std::move(problem));
  });
}

}  // namespace campaign
