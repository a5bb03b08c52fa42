// A dossier leaves by the last day that the plan sets.
#include "base/language.hpp"
#include "base/shown.hpp"
#include "check/every.hpp"

namespace campaign {

void checks::submitted_late(const Checking& checking) {
  const auto& plan = checking.campaign.plan;
  if (!plan || !plan->nominations_due) return;
  const auto& due = *plan->nominations_due;
  every_nomination(checking, [&](const NominationPlace& place) {
    const auto& submitted = place.nomination.submitted;
    if (!submitted || **submitted <= *due) return;
    auto problem = place.problem(check_names::submitted_late, submitted->span,
                                 say("the dossier left on {}, and dossiers were due on {}",
                                     shown(**submitted), shown(*due)));
    problem.help = tr("correct the day, or `nominations-due` in the plan");
    problem.notes = {{due.span, tr("set here")}};
    checking.diagnostics.add(std::move(problem));
  });
}

}  // namespace campaign
