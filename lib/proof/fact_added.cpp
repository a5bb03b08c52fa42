// A draft claims in a line of the paper what the data does not say there.
#include <algorithm>

#include "base/message.hpp"
#include "proof/draft.hpp"

namespace campaign {
namespace {

/// A wrong number is told where it stands for the right one, and not where it is cited again.
bool is_reported(const DraftContext& context, const Addition& one) {
  if (!one.document || !context.comparison) return false;
  const auto& all = context.comparison->differences;
  return std::any_of(all.begin(), all.end(), [&](const Difference& other) {
    return other.shown.find(plainly(one.where)) != std::string::npos;
  });
}

}  // namespace

void drafts::fact_added(const DraftContext& context) {
  for (const auto& one : context.additions) {
    if (one.kind != Addition::Kind::claim || is_reported(context, one)) continue;
    std::vector<Note> notes;
    if (const auto place = context.set.names.declared(one.where))
      notes.push_back({place, tr("in the data")});
    context.report(draft_names::fact_added,
                   {one.where, say("the data does not say `{}` here", plainly(one.where)),
                    tr("strike it, or add it to the data and draft again")},
                   std::move(notes));
  }
}

}  // namespace campaign
