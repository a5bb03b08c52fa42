// A subject must not be scored for a period in which it takes no part: no total includes it.
#include "base/message.hpp"
#include "check/every.hpp"

namespace campaign {
namespace {

Span declaration_span(const Participant& who) {
  return who.unit ? who.unit->id.span : who.person->id.span;
}

}  // namespace

void checks::score_of_absent(const CheckContext& context) {
  for (const auto& sheet : context.evaluation.campaign.sheets)
    for (const auto& marks : sheet.subjects) {
      const auto who = participant(context.evaluation.index, *marks.subject);
      if (!who || marks.marks.empty()) continue;
      if (takes_part(context.evaluation.campaign, *who, *sheet.period)) continue;
      context.diagnostics.add(
          {.check = check_names::score_of_absent,
           .span = marks.subject.span,
           .message = say("{} takes no part in {}", who->name(), *sheet.period),
           .record = joined({*sheet.period, round_name(*sheet.round)}, ", "),
           .help = tr("correct the period, or the first and last day (`joined`, `from`, `until`); "
                      "who has left needs `until`"),
           .notes = {{declaration_span(*who), tr("declared here")}},
           .subject = marks.subject->text});
    }
}

}  // namespace campaign
