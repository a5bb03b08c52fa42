// An award or nomination by a form that cannot be decided any more, or not yet.
#include <map>

#include "award/progress.hpp"
#include "base/message.hpp"
#include "check/check.hpp"

namespace campaign {
namespace {

/// Of a form that only another law of the plan has; wholly unknown forms are another check's.
void report_other_law(const CheckContext& context, const Statute& law,
                      const Located<AwardFormId>& id, const Located<SubjectId>& subject,
                      const Date& day) {
  const auto* form = context.evaluation.laws.form(*id);
  if (!form) return;
  context.diagnostics.add(
      {.check = check_names::form_not_in_force,
       .span = id.span,
       .message = say("the rule pack {}, which holds on {}, has no form of award `{}`",
                      *law.pack().id, day, id->text),
       .record = context.evaluation.index.name(*subject),
       .help = tr("choose a form of that day; `campaign list award-forms` shows all"),
       .notes = {{form->id.span, tr("the form in the rule pack of another time")}},
       .subject = subject->text,
       .day = day});
}

void check_form(const CheckContext& context, const Statute& law, const Located<AwardFormId>& id,
                const Located<SubjectId>& subject, const Date& day) {
  const auto* form = law.form(*id);
  if (!form) return report_other_law(context, law, id, subject, day);
  if (!form->form->in_force || (*form->form->in_force)->contains(day)) return;
  const auto& time = *form->form->in_force;
  const bool ended = time->last < day;
  context.diagnostics.add(
      {.check = check_names::form_not_in_force,
       .span = id.span,
       .message = ended ? say("{} was given until {} only", form->form->title, time->last)
                        : say("{} is given only from {} on", form->form->title, time->first),
       .record = context.evaluation.index.name(*subject),
       .help = tr("choose a form of that day; `campaign list award-forms` shows all"),
       .notes = {{time.span, tr("the time of the form in the rule pack")}},
       .subject = subject->text,
       .day = day});
}

}  // namespace

/// Ignores awards before the campaign, which were given by the forms of their time. An award that
/// decides a nomination may be given by the law that judged it.
void checks::form_not_in_force(const CheckContext& context) {
  const auto& campaign = context.evaluation.campaign;
  if (!campaign.plan) return;
  std::map<const Award*, const Nomination*> decided;
  for (const auto& one : campaign.nominations) {
    const auto* award = one.withdrawn ? nullptr : award_of(context.evaluation, one);
    if (award) decided.emplace(award, &one);
    const auto& law = context.evaluation.judge.law_of(one, context.today);
    if (!one.withdrawn && !award)
      check_form(context, law, one.form, one.subject,
                 one.submitted ? **one.submitted : context.today);
  }
  for (const auto& one : campaign.awards) {
    if (!one.date || **one.date < campaign.plan->period->first) continue;
    const auto found = decided.find(&one);
    check_form(context,
               found == decided.end()
                   ? context.evaluation.laws.on(**one.date)
                   : context.evaluation.judge.law_of(*found->second, context.today),
               one.form, one.subject, **one.date);
  }
}

}  // namespace campaign
