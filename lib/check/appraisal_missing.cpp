// Subjects left with their self-scores in a period in which others of their kind are appraised.
#include "base/message.hpp"
#include "check/check.hpp"

namespace campaign {
namespace {

/// The first sheet that appraises the subject for the period.
Span appraised_at(const Campaign& campaign, const SubjectId& subject, const Period& period) {
  for (const auto& sheet : campaign.sheets)
    for (const auto& one : sheet.subjects)
      if (*sheet.round == Round::appraised && *sheet.period == period && *one.subject == subject)
        return sheet.period.span;
  return {};
}

void check_appraisals(const CheckContext& context, AppliesTo kind, const Period& period) {
  const auto& campaign = context.evaluation.campaign;
  const SubjectId* appraised = nullptr;
  std::vector<Participant> others;
  for (const auto& who : participants(context.evaluation.index, kind, period)) {
    const auto& sheets = context.evaluation.scores.marks().sheets(who.id(), period);
    if (sheets.has_own(Round::appraised))
      appraised = appraised ? appraised : &who.id();
    else if (sheets.has_own(Round::self) && !sheets.has_own(Round::final))
      others.push_back(who);
  }
  if (!appraised || others.empty()) return;
  const Span appraised_here = appraised_at(campaign, *appraised, period);
  for (const auto& who : others)
    context.diagnostics.add(
        {.check = check_names::appraisal_missing,
         .span = appraised_here,
         .message = say("others like {} are appraised for {}, and here only the self-score counts",
                        who.name(), period),
         .record = say("{}, {}", who.name(), period),
         .help = tr("add the appraised scores; a copy of the self-score where it is confirmed"),
         .notes = {{who.span(), tr("not appraised")}},
         .subject = who.id().text,
         .day = period.last});
}

}  // namespace

void checks::appraisal_missing(const CheckContext& context) {
  const auto& campaign = context.evaluation.campaign;
  if (!context.knows({"campaign", "criteria", "score-sheets"}) || !campaign.plan) return;
  for (const auto& sheet : sheet_periods(campaign, *campaign.plan->period))
    for (const AppliesTo kind : {AppliesTo::unit, AppliesTo::leader, AppliesTo::person})
      if (asks_for_scores(campaign, kind, sheet)) check_appraisals(context, kind, sheet.period);
}

}  // namespace campaign
