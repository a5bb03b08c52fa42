// The money of an award: as it was paid, else the prize by the law of the day.
#include "award/award_money.hpp"

#include "award/title_prize.hpp"

namespace campaign {

AwardMoney prize_by_law(const Evaluation& evaluation, const Participant& who,
                        const AwardFormId& form, const std::optional<Located<Period>>& covers,
                        const Date& day) {
  AwardMoney money;
  if (!evaluation.laws.form(form)) return money;
  money.paid_instead =
      paid_instead(evaluation, who.id(), form, covers ? std::optional(**covers) : std::nullopt, day)
          .has_value();
  const auto prize = evaluation.laws.with(form, day).prize(form, class_of(who), day);
  if (!prize) return money;
  money.amount = money.paid_instead ? 0 : prize->amount;
  money.recalled = prize->recalled();
  return money;
}

AwardMoney money_of(const Evaluation& evaluation, const Participant& who, const Award& award) {
  if (award.prize) return {.amount = award.prize->value.dong};
  if (!award.date) return {};
  return prize_by_law(evaluation, who, *award.form, award.covers, **award.date);
}

}  // namespace campaign
