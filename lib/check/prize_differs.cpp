// The prize money paid must be the amount that the law sets.
#include "award/labels.hpp"
#include "award/title_prize.hpp"
#include "base/message.hpp"
#include "check/data_day.hpp"

namespace campaign {
namespace {

/// The lines that made the amount, and which of them nobody has compared with the law.
std::vector<Note> sources_of(const Statute& statute, const PrizeMoney& due) {
  const auto factor = due.factor_source ? statute.words(*due.factor_source) : statute.pack().title;
  const auto salary =
      due.salary->source ? statute.words(*due.salary->source) : statute.pack().title;
  return {{due.factor->where, due.factor_recalled
                                  ? say("the factor, from memory: compare with {}", factor)
                                  : say("the factor, by {}", factor)},
          {due.salary->amount.span,
           due.salary_recalled() ? say("the base salary, from memory: compare with {}", salary)
                                 : say("the base salary, by {}", salary)}};
}

/// The prize of a title beside a higher one of the same time.
void check_lower(const CheckContext& context, const Award& award, const Participant& who,
                 const Statute& statute, const PaidInstead& higher) {
  if ((*award.prize)->dong == 0) return;
  context.diagnostics.add(
      {.check = check_names::prize_differs,
       .span = award.prize->span,
       .message =
           say("{} đồng were paid to {}, and of several titles of one time only the prize of "
               "the highest is paid, {}",
               **award.prize, who.name(), higher.form->title),
       .record =
           who.name() + ", " + form_title(context.evaluation.laws.form(*award.form), *award.form),
       .help = tr("write `prize: 0`, or add a waiver that names who allowed another"),
       .notes = {{higher.where, tr("the higher title")},
                 {higher.source->document.span, statute.words(*higher.source)}},
       .subject = award.subject->text,
       .day = **award.date});
}

/// Base salaries are known only for the time in which the rule pack is in force.
void check_prize(const CheckContext& context, const Award& award) {
  if (!award.prize || !award.date) return;
  if (context.evaluation.campaign.plan && last_known_day(context) < **award.date) return;
  const auto& statute = context.evaluation.laws.on(**award.date);
  const auto who = participant(context.evaluation.index, *award.subject);
  const auto* form = statute.form(*award.form);
  if (!who || !form || !statute.holds_on(**award.date)) return;
  const auto due = statute.prize(*award.form, class_of(*who), **award.date);
  const int64_t paid = (*award.prize)->dong;
  const auto higher =
      paid_instead(context.evaluation, *award.subject, *award.form,
                   award.covers ? std::optional(**award.covers) : std::nullopt, **award.date);
  if (due && higher) return check_lower(context, award, *who, statute, *higher);
  if (!due || due->amount == paid) return;
  context.diagnostics.add(
      {.check = check_names::prize_differs,
       .span = award.prize->span,
       .message = say("{} đồng were paid to {}, and {} times the base salary of {}, rounded, is {}",
                      **award.prize, who->name(), due->times.rounded(), *due->salary->amount,
                      Money{due->amount}),
       .record = who->name() + ", " + *form->form->title,
       .help = due->recalled() ? tr("compare with the text of the law; correct the amount, or the "
                                    "number of the law in a rule pack of your own")
                               : tr("correct the amount, or add a waiver that names who allowed "
                                    "another"),
       .notes = sources_of(statute, *due),
       .subject = award.subject->text,
       .day = **award.date});
}

}  // namespace

void checks::prize_differs(const CheckContext& context) {
  if (!context.evaluation.laws) return;
  for (const auto& award : context.evaluation.campaign.awards) check_prize(context, award);
}

}  // namespace campaign
