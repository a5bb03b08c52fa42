// Who signs is somebody who holds the post.
#include "base/language.hpp"
#include "check/check.hpp"

namespace campaign {
namespace {

std::vector<const Person*> holders(const Campaign& campaign, const std::string& post) {
  std::vector<const Person*> list;
  for (const auto& one : campaign.people)
    if (one.status == Status::active && one.position == post) list.push_back(&one);
  return list;
}

}  // namespace

void checks::signer_differs(const Checking& checking) {
  const auto& agency = checking.campaign.agency;
  if (!agency || !agency->signer) return;
  const auto& signer = *agency->signer;
  std::vector<Note> notes;
  for (const auto* one : holders(checking.campaign, signer.position)) {
    if (*one->name == *signer.name) return;
    notes.push_back({one->name.span, say("{} holds that post", *one->name)});
  }
  if (notes.empty()) return;
  checking.diagnostics.add(
      {.check = check_names::signer_differs,
       .span = signer.name.span,
       .message = say("papers are signed by {} as {}, and in `people` somebody else holds that "
                      "post",
                      *signer.name, signer.position),
       .record = agency->name,
       .help = tr("correct the name or the post of who signs, or the `status` of who left it"),
       .notes = std::move(notes)});
}

}  // namespace campaign
