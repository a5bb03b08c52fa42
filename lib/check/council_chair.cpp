// One member chairs the council.
#include "base/language.hpp"
#include "check/check.hpp"

namespace campaign {
namespace {

void report_chair(const Checking& checking, const CouncilMember& at, std::string message,
                  std::vector<Note> notes = {}) {
  checking.diagnostics.add(
      {.check = check_names::council_chair,
       .span = at.person.span,
       .message = std::move(message),
       .record = checking.index.name(*at.person),
       .help = tr("give the role `chair` to one member; others who lead have `vice-chair`"),
       .notes = std::move(notes)});
}

}  // namespace

void checks::council_chair(const Checking& checking) {
  const auto& council = checking.campaign.council;
  if (!checking.campaign.whole || !council || council->members.empty()) return;
  const CouncilMember* chair = nullptr;
  for (const auto& one : council->members) {
    if (one.role != CouncilRole::chair) continue;
    if (chair)
      report_chair(checking, one, tr("the council is chaired by another already"),
                   {{chair->person.span, tr("the first who chairs")}});
    else
      chair = &one;
  }
  if (!chair) report_chair(checking, council->members.front(), tr("no member chairs the council"));
}

}  // namespace campaign
