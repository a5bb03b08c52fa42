// Claims in lines of a paper that the data does not support.
#include <algorithm>

#include "base/message.hpp"
#include "proof/draft.hpp"

namespace campaign {
namespace {

/// A wrong document number is reported as a difference, not again where it is repeated.
bool is_reported(const DraftContext& context, const Addition& one) {
  if (!one.document || !context.comparison) return false;
  const auto& differences = context.comparison->differences;
  return std::any_of(differences.begin(), differences.end(), [&](const Difference& other) {
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
