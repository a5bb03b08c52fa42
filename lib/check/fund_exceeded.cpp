// More was paid in a year, or is due by decisions of it, than is planned.
#include <map>

#include "award/award_money.hpp"
#include "base/message.hpp"
#include "check/check.hpp"

namespace campaign {

void checks::fund_exceeded(const CheckContext& context) {
  const auto& campaign = context.evaluation.campaign;
  if (!context.knows({"fund", "spending", "awards"})) return;
  std::map<int, int64_t> paid;
  for (const auto& one : campaign.awards) {
    const auto who = participant(context.evaluation.index, *one.subject);
    if (!one.date || one.revoked || !who) continue;
    paid[(*one.date)->year] += money_of(context.evaluation, *who, one).amount.value_or(0);
  }
  for (const auto& one : campaign.spending) paid[one.date->year] += one.amount->dong;
  std::map<int, int64_t> planned;
  std::map<int, Span> where;
  for (const auto& one : campaign.fund) {
    planned[one.year] += one.planned->dong;
    where[one.year] = one.planned.span;
  }
  for (const auto& [year, most] : planned)
    if (paid[year] > most)
      context.diagnostics.add(
          {.check = check_names::fund_exceeded,
           .span = where[year],
           .message =
               say("{} đồng are paid or due in {}, and {} are planned", paid[year], year, most),
           .record = std::to_string(year),
           .help = tr("correct a prize or an amount, or add the source that pays the rest; "
                      "`campaign report fund` shows all")});
}

}  // namespace campaign
