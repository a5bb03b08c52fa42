// The council must have exactly one chair, on each day on which it votes.
#include <algorithm>

#include "base/message.hpp"
#include "check/check.hpp"

namespace campaign {
namespace {

void report_chair(const CheckContext& context, const CouncilMember& member, Message message,
                  std::vector<Note> notes = {}) {
  context.diagnostics.add(
      {.check = check_names::council_chair,
       .span = member.person.span,
       .message = std::move(message),
       .record = context.evaluation.index.name(*member.person),
       .help =
           tr("give the role `chair` to one member at a time; others who lead have `vice-chair`"),
       .notes = std::move(notes)});
}

bool is_chaired(const std::vector<const CouncilMember*>& chairs, const Date& day) {
  return std::any_of(chairs.begin(), chairs.end(),
                     [&](const CouncilMember* one) { return one->time().contains(day); });
}

}  // namespace

void checks::council_chair(const CheckContext& context) {
  const auto& council = context.evaluation.campaign.council;
  if (!context.knows({"council"}) || !council || council->members.empty()) return;
  std::vector<const CouncilMember*> chairs;
  for (const auto& one : council->members) {
    if (one.role != CouncilRole::chair) continue;
    const auto first = std::find_if(chairs.begin(), chairs.end(), [&](const auto* other) {
      return other->time().overlaps(one.time());
    });
    if (first != chairs.end())
      report_chair(context, one, tr("the council is chaired by another already"),
                   {{(*first)->person.span, tr("the first who chairs")}});
    chairs.push_back(&one);
  }
  if (chairs.empty())
    return report_chair(context, council->members.front(), tr("no member chairs the council"));
  for (const auto& meeting : context.evaluation.campaign.meetings)
    if (!meeting.ballots.empty() && !is_chaired(chairs, *meeting.date))
      report_chair(context, *chairs.back(), say("nobody chairs the council on {}", *meeting.date),
                   {{meeting.date.span, tr("the meeting")}});
}

}  // namespace campaign
