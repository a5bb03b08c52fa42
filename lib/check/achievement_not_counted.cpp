// A nomination names achievements that count for no standard: of another way, or too late.
#include "base/language.hpp"
#include "check/check.hpp"

namespace campaign {
namespace {

void report_left_out(const Checking& checking, const Nomination& nomination, const Verdict& verdict,
                     const Finding& finding) {
  checking.diagnostics.add({.check = check_names::achievement_not_counted,
                            .span = nomination.subject.span,
                            .message = finding.what,
                            .record = verdict.who.name() + ", " + verdict.form->form->title,
                            .help = finding.missing,
                            .notes = {{finding.data.front().span, tr("the achievement")}},
                            .subject = nomination.subject->text,
                            .day = verdict.as_of});
}

}  // namespace

void checks::achievement_not_counted(const Checking& checking) {
  for (const auto& nomination : checking.campaign.nominations) {
    if (nomination.withdrawn || nomination.achievements.empty()) continue;
    const auto verdict = checking.judge.verdict_now(nomination, checking.today);
    if (!verdict) continue;
    for (const auto& one : verdict->left_out) report_left_out(checking, nomination, *verdict, one);
  }
}

}  // namespace campaign
