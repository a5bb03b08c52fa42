// Ballots must be on nominations: a mistyped subject would hide the vote on the real nominee.
#include <algorithm>

#include "base/message.hpp"
#include "check/check.hpp"

namespace campaign {
namespace {

bool is_nominated(const Campaign& campaign, const Ballot& ballot) {
  return std::any_of(campaign.nominations.begin(), campaign.nominations.end(),
                     [&](const Nomination& one) {
                       return *one.subject == *ballot.subject && *one.form == *ballot.form;
                     });
}

}  // namespace

void checks::ballot_without_nomination(const CheckContext& context) {
  if (!context.knows({"nominations", "meetings"})) return;
  for (const auto& meeting : context.evaluation.campaign.meetings)
    for (const auto& ballot : meeting.ballots) {
      if (is_nominated(context.evaluation.campaign, ballot)) continue;
      context.diagnostics.add(
          {.check = check_names::ballot_without_nomination,
           .span = ballot.subject.span,
           .message = say("{} is not nominated for {}",
                          context.evaluation.index.name(*ballot.subject), ballot.form->text),
           .record = meeting.id->text,
           .help = tr("correct the subject or the form, or add the nomination to `nominations`"),
           .subject = ballot.subject->text,
           .day = *meeting.date});
    }
}

}  // namespace campaign
