// A self-given mark that counts because the later round of the same subject leaves it out.
#include "base/message.hpp"
#include "check/every.hpp"

namespace campaign {
namespace {

bool is_later_round(const SubjectSheets& sheets) {
  return !sheets.rounds[static_cast<size_t>(Round::appraised)].empty() ||
         !sheets.rounds[static_cast<size_t>(Round::final)].empty();
}

Message advice_for(const CheckContext& context, const CriterionId& id) {
  return context.evaluation.index.adjustment(id)
             ? say("confirm it in the appraised sheet, or write `{}: 0` there to strike it out", id)
             : say("write the appraised mark of `{}` too", id);
}

}  // namespace

void checks::mark_not_appraised(const CheckContext& context) {
  if (!context.knows({"score-sheets"})) return;
  every_mark(context.evaluation.campaign, [&](const MarkPlace& place) {
    if (*place.sheet.round != Round::self) return;
    const auto* times = std::get_if<Points>(&*place.mark.given);
    if (times && *times == Points()) return;  // nothing is claimed
    const auto& sheets =
        context.evaluation.scores.marks().sheets(*place.subject.subject, *place.sheet.period);
    const auto& id = *place.mark.criterion;
    if (!is_later_round(sheets) || sheets.standing(id).mark != &place.mark) return;
    auto problem =
        place.problem(check_names::mark_not_appraised,
                      say("the appraisal says nothing of `{}`, so what is claimed here counts", id),
                      context.evaluation.index);
    problem.help = advice_for(context, id);
    context.diagnostics.add(std::move(problem));
  });
}

}  // namespace campaign
