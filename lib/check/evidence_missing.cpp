// An achievement needs the evidence that its criterion requires.
#include "base/message.hpp"
#include "check/every.hpp"

namespace campaign {

void checks::evidence_missing(const CheckContext& context) {
  for (const auto& one : context.evaluation.campaign.achievements) {
    if (!one.criterion || !one.evidence.empty()) continue;
    const auto* criterion = context.evaluation.index.criterion(
        **one.criterion, plan_day(context.evaluation.campaign, one.when->last));
    if (!criterion || criterion->evidence != EvidenceRule::required) continue;
    context.diagnostics.add(
        about({.check = check_names::evidence_missing,
               .span = one.id.span,
               .message =
                   say("\"{}\" requires evidence, and this achievement has none", criterion->title),
               .record = record_of(one, context.evaluation.index),
               .help = tr("add `evidence: […]` with the number of a document or a file"),
               .notes = {{criterion->id.span, tr("required here")}},
               .day = one.when->last},
              one.subjects));
  }
}

}  // namespace campaign
