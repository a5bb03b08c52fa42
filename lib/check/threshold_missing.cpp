// A form of award that the council voted on must have a threshold.
#include <set>

#include "base/message.hpp"
#include "check/check.hpp"

namespace campaign {

void checks::threshold_missing(const CheckContext& context) {
  if (!context.evaluation.laws || !context.knows({"council"})) return;
  std::set<std::string> reported;
  for (const auto& meeting : context.evaluation.campaign.meetings) {
    const auto& statute = context.evaluation.laws.on(*meeting.date);
    for (const auto& ballot : meeting.ballots) {
      const auto* form = statute.form(*ballot.form);
      if (!form || statute.majority(context.evaluation.campaign, form->form->id)) continue;
      if (!reported.insert(ballot.form->text).second) continue;
      context.diagnostics.add(
          {.check = check_names::threshold_missing,
           .span = ballot.form.span,
           .message =
               say("nothing says how many of the council must agree to {}", form->form->title),
           .record = meeting.id->text,
           .help = say("add it to the council, as your rules say: `threshold: {{{}: …}}`",
                       ballot.form->text)});
    }
  }
}

}  // namespace campaign
