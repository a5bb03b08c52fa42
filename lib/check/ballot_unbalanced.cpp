// Ballots must balance: none appears that was not issued, and none was issued to nobody.
#include "base/language.hpp"
#include "check/check.hpp"
#include "check/voters.hpp"

namespace campaign {
namespace {

/// The first thing that cannot be; empty when the ballot balances.
std::string imbalance(const Meeting& meeting, const Ballot& ballot) {
  if (ballot.returned > ballot.issued)
    return say("{} ballots were returned and only {} issued", ballot.returned, ballot.issued);
  if (ballot.valid > ballot.returned)
    return say("{} ballots are valid and only {} were returned", ballot.valid, ballot.returned);
  if (ballot.agree > ballot.valid)
    return say("{} ballots agree and only {} are valid", ballot.agree, ballot.valid);
  const auto voters = voters_of(meeting);
  if (voters.empty()) return {};
  const auto most = static_cast<int>(voters.size());
  const int least = most - (voters.contains(ballot.subject->text) ? 1 : 0);
  if (ballot.issued > most || ballot.issued < least)
    return say(
        "{} ballots were issued, and {} members were present or gave their opinion in "
        "writing",
        ballot.issued, most);
  return {};
}

}  // namespace

void checks::ballot_unbalanced(const Checking& checking) {
  for (const auto& meeting : checking.campaign.meetings)
    for (const auto& ballot : meeting.ballots) {
      auto wrong = imbalance(meeting, ballot);
      if (wrong.empty()) continue;
      const auto* form = checking.judge.statute().form(*ballot.form);
      checking.diagnostics.add({.check = check_names::ballot_unbalanced,
                                .span = ballot.subject.span,
                                .message = std::move(wrong),
                                .record = meeting.id->text + ", " +
                                          checking.index.name(*ballot.subject) + ", " +
                                          (form ? form->form->title : ballot.form->text),
                                .help = tr("correct the counts after the minutes of the counting"),
                                .subject = ballot.subject->text,
                                .day = *meeting.date});
    }
}

}  // namespace campaign
