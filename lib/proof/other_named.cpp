// Names in a draft where the paper has another one, or none.
#include "base/message.hpp"
#include "proof/draft.hpp"

namespace campaign {
namespace {

Slip slip(const Addition& one) {
  if (one.whose.empty())
    return {one.where, say("`{}` is named, and the paper is not about them", one.where),
            tr("make sure that they are not put forward here; who is has to be nominated in the "
               "data")};
  return {one.where, say("`{}` is named in what is about `{}`", one.where, one.whose),
          tr("make sure that it was not meant for another line")};
}

}  // namespace

void drafts::other_named(const DraftContext& context) {
  for (const auto& one : context.additions)
    if (one.kind == Addition::Kind::other) context.report(draft_names::other_named, slip(one));
}

}  // namespace campaign
