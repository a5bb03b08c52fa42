// Ballot counts must be consistent: agree <= valid <= returned <= issued, one per voter.
#include <optional>

#include "base/message.hpp"
#include "check/check.hpp"
#include "check/voters.hpp"

namespace campaign {
namespace {

/// An inconsistent count.
struct Imbalance {
  Span span;
  Message message;
};

/// Returns the first inconsistency, if any. The subject itself may have got no ballot.
std::optional<Imbalance> imbalance(const Meeting& meeting, const Ballot& ballot) {
  const int issued = *ballot.issued, returned = *ballot.returned, valid = *ballot.valid;
  if (returned > issued)
    return Imbalance{ballot.returned.span,
                     say("{} ballots were returned and only {} issued", returned, issued)};
  if (valid > returned)
    return Imbalance{ballot.valid.span,
                     say("{} ballots are valid and only {} were returned", valid, returned)};
  if (*ballot.agree > valid)
    return Imbalance{ballot.agree.span,
                     say("{} ballots agree and only {} are valid", *ballot.agree, valid)};
  const auto voters = voters_of(meeting);
  const auto most = static_cast<int>(voters.size());
  const int least = most - (voters.contains(ballot.subject->text) ? 1 : 0);
  if (voters.empty() || (least <= issued && issued <= most)) return std::nullopt;
  return Imbalance{ballot.issued.span,
                   say("{} ballots were issued, and {} members were present or gave their opinion "
                       "in writing",
                       issued, most)};
}

}  // namespace

void checks::ballot_unbalanced(const CheckContext& context) {
  for (const auto& meeting : context.evaluation.campaign.meetings)
    for (const auto& ballot : meeting.ballots) {
      auto wrong = imbalance(meeting, ballot);
      if (!wrong) continue;
      const auto* form = context.evaluation.laws.form(*ballot.form);
      context.diagnostics.add({.check = check_names::ballot_unbalanced,
                               .span = wrong->span,
                               .message = std::move(wrong->message),
                               .record = meeting.id->text + ", " +
                                         context.evaluation.index.name(*ballot.subject) + ", " +
                                         (form ? form->title : ballot.form->text),
                               .help = tr("correct the counts after the minutes of the counting"),
                               .subject = ballot.subject->text,
                               .day = *meeting.date});
    }
}

}  // namespace campaign
