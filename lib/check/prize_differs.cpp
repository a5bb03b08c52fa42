// The prize money paid must be the amount that the law sets.
#include "base/message.hpp"
#include "check/check.hpp"

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

/// Base salaries are known only for the time in which the rule pack is in force.
void check_prize(const CheckContext& context, const Award& award) {
  if (!award.prize || !award.date) return;
  const auto& statute = context.evaluation.laws.on(**award.date);
  const auto who = participant(context.evaluation.index, *award.subject);
  const auto* form = statute.form(*award.form);
  if (!who || !form || !statute.holds_on(**award.date)) return;
  const auto due = statute.prize(*award.form, class_of(*who), **award.date);
  const int64_t paid = (*award.prize)->dong;
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
