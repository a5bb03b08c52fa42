// What people wrote of somebody names somebody else.
#include "base/language.hpp"
#include "proof/draft.hpp"

namespace campaign {

void drafts::other_named(const DraftReading& reading) {
  for (const auto& one : reading.additions)
    if (one.kind == Addition::Kind::other)
      reading.tell(draft_names::other_named,
                   {one.where, say("`{}` is named in what is about `{}`", one.where, one.whose),
                    tr("make sure that it was not meant for another line")});
}

}  // namespace campaign
