// A discipline says which measure it was; other matters of conduct have none.
#include "base/message.hpp"
#include "check/check.hpp"

namespace campaign {

void checks::measure_missing(const CheckContext& context) {
  for (const auto& one : context.evaluation.campaign.conduct) {
    const bool is_discipline = one.kind == ConductKind::discipline;
    if (is_discipline == one.measure.has_value()) continue;
    const auto kind = word_of(one.kind);
    context.diagnostics.add(
        {.check = check_names::measure_missing,
         .span = one.subject.span,
         .message = is_discipline
                        ? tr("the discipline does not say which measure it was")
                        : say("a measure is that of a discipline, and this is `{}`", kind),
         .record = context.evaluation.index.name(*one.subject),
         .help = is_discipline
                     ? tr("write `measure`: reprimand, caution, salary-cut, demotion, removal or "
                          "dismissal, as the decision says")
                     : tr("write `kind: discipline`, or take `measure` out"),
         .subject = one.subject->text});
  }
}

}  // namespace campaign
