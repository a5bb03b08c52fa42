// Who takes the minutes of a meeting must be known, and among the members present.
#include <algorithm>
#include <string>
#include <utility>

#include "base/message.hpp"
#include "check/check.hpp"
#include "check/voters.hpp"

namespace campaign {
namespace {

constexpr size_t kLeastMembers = 3;  ///< with fewer it is not entered in full

/// Papers print the minutes under the name of who took them.
void report_no_secretary(const CheckContext& context, const Meeting& meeting) {
  const auto& council = context.evaluation.campaign.council;
  if (!council || meeting.ballots.empty()) return;
  const auto members = council->members_on(*meeting.date);
  if (members.size() < kLeastMembers) return;
  std::string chair;
  for (const auto* one : members) {
    if (one->role == CouncilRole::secretary) return;
    if (one->role == CouncilRole::chair) chair = one->person->text;
  }
  context.diagnostics.add(
      {.check = check_names::secretary_absent,
       .span = meeting.id.span,
       .message = say("nothing says who took the minutes of {}", *meeting.date),
       .record = meeting.id->text,
       .help = tr("write `secretary: ID` in the meeting, or give a member the role `secretary`"),
       .subject = std::move(chair),
       .day = *meeting.date});
}

}  // namespace

void checks::secretary_absent(const CheckContext& context) {
  const auto& council = context.evaluation.campaign.council;
  if (!context.knows({"council", "meetings"})) return;
  for (const auto& meeting : context.evaluation.campaign.meetings) {
    const auto& secretary = meeting.secretary;
    if (!secretary) report_no_secretary(context, meeting);
    if (!secretary || !context.evaluation.index.person(**secretary)) continue;
    const auto& present = meeting.present;
    const bool is_present = std::any_of(present.begin(), present.end(),
                                        [&](const auto& one) { return *one == **secretary; });
    const bool is_stranger = council && !council->is_member(**secretary, *meeting.date);
    if (is_present || (present.empty() && !is_stranger)) continue;
    const auto name = context.evaluation.index.name(**secretary);
    context.diagnostics.add(
        {.check = check_names::secretary_absent,
         .span = secretary->span,
         .message = is_stranger
                        ? say("{} takes the minutes, and is no member of the council", name)
                        : say("{} takes the minutes, and is not written down as present", name),
         .record = meeting.id->text,
         .help = is_stranger
                     ? tr("correct `secretary`, or add a waiver where staff takes the minutes")
                     : tr("add the name to `present`, or correct `secretary`"),
         .subject = (*secretary)->text,
         .day = *meeting.date});
  }
}

}  // namespace campaign
