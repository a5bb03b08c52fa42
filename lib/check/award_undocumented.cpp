// Awards and decisions whose number or day is missing, which papers print.
#include "base/message.hpp"
#include "check/check.hpp"

namespace campaign {
namespace {

/// Of an award of the campaign itself the decision must be known; of an older one only what stands
/// beside a half of it.
Message lacking(const Campaign& campaign, const Award& award) {
  if (award.decision && !award.date) return tr("the decision has a number and no day");
  const bool own = award.date && campaign.plan && **award.date >= campaign.plan->period->first;
  if (own && !award.decision) return tr("the decision has a day and no number");
  return {};
}

}  // namespace

void checks::award_undocumented(const CheckContext& context) {
  const auto& campaign = context.evaluation.campaign;
  if (!context.knows({"campaign"})) return;
  for (const auto& one : campaign.awards) {
    auto message = lacking(campaign, one);
    if (message.empty()) continue;
    context.diagnostics.add(
        {.check = check_names::award_undocumented,
         .span = one.id.span,
         .message = std::move(message),
         .record = context.evaluation.index.name(*one.subject),
         .help = tr("write `decision` and `date` as they stand in the decision"),
         .subject = one.subject->text});
  }
}

}  // namespace campaign
