// A council voted on a form of award, and nothing says how many must agree.
#include <set>

#include "base/language.hpp"
#include "check/check.hpp"

namespace campaign {

void checks::threshold_missing(const Checking& checking) {
  const auto& statute = checking.judge.statute();
  if (!statute || !checking.campaign.whole) return;
  std::set<std::string> reported;
  for (const auto& meeting : checking.campaign.meetings)
    for (const auto& ballot : meeting.ballots) {
      const auto* form = statute.form(*ballot.form);
      if (!form || statute.majority(checking.campaign, *form->form)) continue;
      if (!reported.insert(ballot.form->text).second) continue;
      checking.diagnostics.add(
          {.check = check_names::threshold_missing,
           .span = ballot.form.span,
           .message =
               say("nothing says how many of the council must agree to {}", form->form->title),
           .record = meeting.id->text,
           .help = say("add it to the council, as your rules say: `threshold: {{{}: …}}`",
                       ballot.form->text)});
    }
}

}  // namespace campaign
