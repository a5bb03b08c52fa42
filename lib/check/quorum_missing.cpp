// Too few members were present at a meeting that voted.
#include "award/labels.hpp"
#include "award/vote.hpp"
#include "base/message.hpp"
#include "check/check.hpp"
#include "check/voters.hpp"

namespace campaign {
namespace {

int64_t members_present(const Council& council, const Meeting& meeting) {
  std::set<std::string> present;
  for (const auto& one : meeting.present)
    if (council.is_member(*one, *meeting.date)) present.insert(one->text);
  return static_cast<int64_t>(present.size());
}

Message quorum_message(const Majority& quorum, int64_t present, int64_t members) {
  if (members == 0) return tr("the council has no members, so nobody could decide");
  return say("{} of {} members were present, and {} of {} is {}", present, members,
             majority_label(quorum), members, quorum.least_of(members));
}

}  // namespace

void checks::quorum_missing(const CheckContext& context) {
  const auto& council = context.evaluation.campaign.council;
  if (!council || !context.evaluation.laws || !context.knows({"council", "meetings"})) return;
  for (const auto& meeting : context.evaluation.campaign.meetings) {
    const auto members = static_cast<int64_t>(council->members_on(*meeting.date).size());
    const auto& law = context.evaluation.laws.on(*meeting.date);
    const auto quorum = law.quorum();
    const auto present = members_present(*council, meeting);
    if (meeting.ballots.empty() || !quorum || present >= quorum->majority.least_of(members))
      continue;
    context.diagnostics.add(
        {.check = check_names::quorum_missing,
         .span = meeting.id.span,
         .message = quorum_message(quorum->majority, present, members),
         .record = meeting.id->text,
         .help = tr("correct `present`, or repeat the meeting; opinions in writing do not count "
                    "as present"),
         .notes = notes_on(law, *quorum),
         .day = *meeting.date});
  }
}

}  // namespace campaign
