// Checks nominations against the general rules of the law, and reports each rule by its name.
#include "base/message.hpp"
#include "check/check.hpp"

namespace campaign {
namespace {

void report_rule(const CheckContext& context, const Nomination& nomination, const Verdict& verdict,
                 const JudgedRule& judged) {
  const auto& finding = judged.finding;
  std::vector<Note> notes = finding.data;
  if (const auto* source = judged.rule->source) {
    const auto words = verdict.statute->words(*source);
    notes.push_back(
        {source->document.span,
         source->certainty == Certainty::recalled
             ? say("by a rule from memory: compare with the text of the law ({})", words)
             : words});
  }
  context.diagnostics.add({.check = judged.rule->entry->check,
                           .span = nomination.subject.span,
                           .message = finding.what,
                           .record = verdict.who.name() + ", " + *verdict.form->form->title,
                           .help = finding.missing,
                           .notes = std::move(notes),
                           .subject = nomination.subject->text,
                           .day = verdict.as_of});
}

}  // namespace

void check_nominations(const CheckContext& context) {
  if (!context.knows_all()) return;
  for (const auto& nomination : context.evaluation.campaign.nominations) {
    if (nomination.withdrawn) continue;
    const auto verdict = context.evaluation.judge.verdict_now(nomination, context.today);
    if (!verdict) continue;
    for (const auto& judged : verdict->general)
      if (judged.finding.ruling > Ruling::council)
        report_rule(context, nomination, *verdict, judged);
  }
}

}  // namespace campaign
