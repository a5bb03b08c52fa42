// Who takes the minutes of a meeting must be among the members present.
#include <algorithm>

#include "base/message.hpp"
#include "check/check.hpp"
#include "check/voters.hpp"

namespace campaign {

void checks::secretary_absent(const CheckContext& context) {
  const auto& council = context.evaluation.campaign.council;
  if (!context.knows({"council", "meetings"})) return;
  for (const auto& meeting : context.evaluation.campaign.meetings) {
    const auto& secretary = meeting.secretary;
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
