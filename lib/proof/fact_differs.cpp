// Facts in a draft that differ from the data.
#include "base/message.hpp"
#include "base/spelling.hpp"
#include "proof/draft.hpp"

namespace campaign {
namespace {

Message help_for(const Difference& one, bool known) {
  if (is_name(one.fact) && !known)
    return say("the data knows no `{}`: write `{}`, or correct the data and draft again", one.shown,
               one.should);
  return say("write `{}`, or correct the data and draft again", one.should);
}

void report_spelled(const DraftContext& context, const Difference& one) {
  context.report(text_names::name_inconsistent,
                 {one.where, say("`{}` is spelled `{}` elsewhere", one.shown, one.should),
                  say("write `{}`, unless somebody else is meant", one.should)});
}

/// Columns have meaning: a year of birth in the one of women makes a woman of a man.
void report_in_other_cell(const DraftContext& context, const Difference& one) {
  std::vector<Note> notes;
  if (one.fact.span) notes.push_back({one.fact.span, tr("in the data")});
  context.report(draft_names::fact_differs,
                 {one.where, say("`{}` stands in another column than the data puts it", one.shown),
                  tr("put it back, or correct the data and draft again")},
                 std::move(notes));
}

}  // namespace

void drafts::fact_differs(const DraftContext& context) {
  if (!context.comparison) return;
  for (const auto& one : context.comparison->differences) {
    if (one.kind == Difference::Kind::spelled) report_spelled(context, one);
    if (one.kind == Difference::Kind::in_other_cell) report_in_other_cell(context, one);
    if (one.kind != Difference::Kind::differs) continue;
    std::vector<Note> notes;
    if (one.fact.span) notes.push_back({one.fact.span, tr("in the data")});
    const auto other = is_name(one.fact) ? context.set.names.declared(one.shown) : Span{};
    if (other) notes.push_back({other, tr("another, who has this name")});
    context.report(
        draft_names::fact_differs,
        {one.where, say("the draft says `{}`, and the data says `{}`", one.shown, one.should),
         help_for(one, static_cast<bool>(other))},
        std::move(notes));
  }
}

}  // namespace campaign
