// The council must have exactly one chair.
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
       .help = tr("give the role `chair` to one member; others who lead have `vice-chair`"),
       .notes = std::move(notes)});
}

}  // namespace

void checks::council_chair(const CheckContext& context) {
  const auto& council = context.evaluation.campaign.council;
  if (!context.knows({"council"}) || !council || council->members.empty()) return;
  const CouncilMember* chair = nullptr;
  for (const auto& one : council->members) {
    if (one.role != CouncilRole::chair) continue;
    if (chair)
      report_chair(context, one, tr("the council is chaired by another already"),
                   {{chair->person.span, tr("the first who chairs")}});
    else
      chair = &one;
  }
  if (!chair) report_chair(context, council->members.front(), tr("no member chairs the council"));
}

}  // namespace campaign
