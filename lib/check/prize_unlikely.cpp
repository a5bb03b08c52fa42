// Amounts of money and factors of prizes that cannot well be right.
#include <algorithm>
#include <map>

#include "base/message.hpp"
#include "check/check.hpp"

namespace campaign {
namespace {

/// No law gives a form of a level more times the base salary; a unit gets at most twice as much.
Ratio most_times(AwardLevel level, SubjectClass subject) {
  const int person = level == AwardLevel::agency ? 5 : level == AwardLevel::province ? 10 : 50;
  return Ratio(subject == SubjectClass::unit ? 2 * person : person);
}

void check_factors(const CheckContext& context, const AwardForm& form,
                   const std::vector<Prize>& prizes) {
  for (const auto& one : prizes) {
    const Ratio most = most_times(form.level, one.subject);
    const bool negative = one.times < Ratio();
    if (!negative && one.times <= most) continue;
    context.diagnostics.add(
        {.check = check_names::prize_unlikely,
         .span = one.where,
         .message =
             negative
                 ? say("a prize of {} times the base salary is below zero", one.times.rounded())
                 : say("a prize of {} times the base salary is more than any of this level",
                       one.times.rounded()),
         .record = *form.title,
         .help = tr("`prize` is how many times the base salary is paid, such as 0.3")});
  }
}

/// An amount in thousands, or with noughts too many.
void check_amount(const CheckContext& context, const Located<Money>& amount, Message record,
                  std::pair<int64_t, int64_t> range) {
  if (amount->dong == 0 || (amount->dong >= range.first && amount->dong <= range.second)) return;
  context.diagnostics.add(
      {.check = check_names::prize_unlikely,
       .span = amount.span,
       .message = amount->dong < range.first ? say("{} đồng is too little to be meant so", *amount)
                                             : say("{} đồng is too much to be meant so", *amount),
       .record = std::move(record),
       .help = tr("write the amount in đồng, with all its noughts and no others")});
}

/// Far more than the form brings by the law whose time is nearest: its amounts are known only for
/// its own time, and were lower before.
void check_old_award(const CheckContext& context, const Award& award) {
  constexpr int64_t kFarMore = 3;
  if (!award.date || !award.prize || !context.evaluation.laws) return;
  const auto& statute = context.evaluation.laws.on(**award.date);
  const auto& in_force = statute.pack().in_force;
  const auto who = participant(context.evaluation.index, *award.subject);
  if (!who || !in_force || **award.date >= (*in_force)->first) return;
  const auto due = statute.prize(*award.form, class_of(*who), (*in_force)->first);
  if (!due || (*award.prize)->dong <= kFarMore * due->amount) return;
  context.diagnostics.add(
      {.check = check_names::prize_unlikely,
       .span = award.prize->span,
       .message = say("{} đồng were paid to {} on {}, and later the same form brings {}",
                      **award.prize, who->name(), **award.date, Money{due->amount}),
       .record = who->name(),
       .help = tr("compare with the decision: noughts too many, or another form; where it is "
                  "right, add a waiver"),
       .notes = {{due->factor->where, tr("the factor of the form")}},
       .subject = award.subject->text,
       .day = **award.date});
}

bool is_own(const Campaign& campaign, const Span& span) {
  return std::find(campaign.sources.begin(), campaign.sources.end(), span.file) !=
         campaign.sources.end();
}

/// The packs of the campaign itself; those of the program are tested.
void check_packs(const CheckContext& context) {
  const auto& campaign = context.evaluation.campaign;
  for (const auto& pack : campaign.rule_packs) {
    for (const auto& form : pack.award_forms)
      if (is_own(campaign, form.id.span)) check_factors(context, form, form.prizes);
    for (const auto& salary : pack.base_salaries)
      check_amount(context, salary.amount, pack.title, {500'000, 10'000'000});
  }
}

}  // namespace

void checks::prize_unlikely(const CheckContext& context) {
  const auto& campaign = context.evaluation.campaign;
  check_packs(context);
  for (const auto& one : campaign.awards)
    if (one.prize)
      check_amount(context, *one.prize, context.evaluation.index.name(*one.subject),
                   {10'000, 1'000'000'000});
  for (const auto& one : campaign.awards) check_old_award(context, one);
  for (const auto& one : campaign.fund)
    check_amount(context, one.planned, one.from.value_or(std::to_string(one.year)),
                 {100'000, 10'000'000'000});
  for (const auto& one : campaign.spending)
    check_amount(context, one.amount, one.about, {1'000, 1'000'000'000});
}

}  // namespace campaign
