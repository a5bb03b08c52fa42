// Facts of the data that are missing in a draft.
#include "base/message.hpp"
#include "proof/draft.hpp"

namespace campaign {

void drafts::fact_missing(const DraftContext& context) {
  if (!context.comparison) return;
  for (const auto& one : context.comparison->differences) {
    if (one.kind != Difference::Kind::gone && one.kind != Difference::Kind::line_gone) continue;
    std::vector<Note> notes;
    if (one.fact.span) notes.push_back({one.fact.span, tr("in the data")});
    const bool line = one.kind == Difference::Kind::line_gone;
    context.report(draft_names::fact_missing,
                   {one.where,
                    line ? say("behind this line, that of `{}` is gone", one.should)
                         : say("`{}` is gone from here", one.should),
                    line ? tr("put the line back, or withdraw it in the data and draft again")
                         : tr("write it again, or correct the data and draft again")},
                   std::move(notes));
  }
}

}  // namespace campaign
