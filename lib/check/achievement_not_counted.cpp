// Nominated achievements that count for no standard: of another way, or too late.
#include <algorithm>

#include "base/message.hpp"
#include "check/check.hpp"

namespace campaign {
namespace {

void report_left_out(const CheckContext& context, const Nomination& nomination,
                     const Verdict& verdict, const Finding& finding) {
  context.diagnostics.add({.check = check_names::achievement_not_counted,
                           .span = nomination.subject.span,
                           .message = finding.what,
                           .record = verdict.who.name() + ", " + *verdict.form->form->title,
                           .help = finding.missing,
                           .notes = {{finding.data.front().span, tr("the achievement")}},
                           .subject = nomination.subject->text,
                           .day = verdict.as_of});
}

/// Of an achievement outside the campaign's period, which is reported as that.
bool lies_outside(const Campaign& campaign, const Span& achievement) {
  return campaign.plan &&
         std::any_of(campaign.achievements.begin(), campaign.achievements.end(),
                     [&](const Achievement& one) {
                       return (one.id.span == achievement || one.when.span == achievement) &&
                              !campaign.plan->period->overlaps(*one.when);
                     });
}

}  // namespace

void checks::achievement_not_counted(const CheckContext& context) {
  if (!context.knows_all()) return;
  for (const auto& nomination : context.evaluation.campaign.nominations) {
    if (nomination.withdrawn || nomination.achievements.empty()) continue;
    const auto verdict = context.evaluation.judge.verdict_now(nomination, context.today);
    if (!verdict) continue;
    for (const auto& one : verdict->left_out)
      if (!lies_outside(context.evaluation.campaign, one.data.front().span))
        report_left_out(context, nomination, *verdict, one);
  }
}

}  // namespace campaign
