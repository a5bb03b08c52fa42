// More was paid in a year than is planned.
#include <map>

#include "base/message.hpp"
#include "check/check.hpp"

namespace campaign {

void checks::fund_exceeded(const CheckContext& context) {
  const auto& campaign = context.evaluation.campaign;
  if (!context.knows({"fund", "spending", "awards"})) return;
  std::map<int, int64_t> paid;
  for (const auto& one : campaign.awards)
    if (one.date && one.prize && !one.revoked) paid[(*one.date)->year] += one.prize->value.dong;
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
           .message = say("{} đồng are paid in {}, and {} are planned", paid[year], year, most),
           .record = std::to_string(year),
           .help = tr("correct a prize or an amount, or add the source that pays the rest; "
                      "`campaign report fund` shows all")});
}

}  // namespace campaign
