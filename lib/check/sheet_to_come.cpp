// Scores for a period that has not begun while an earlier one is still without: a misspelt month.
#include <algorithm>
#include <set>

#include "base/message.hpp"
#include "check/check.hpp"
#include "check/data_day.hpp"

namespace campaign {

void checks::sheet_to_come(const CheckContext& context) {
  const auto& campaign = context.evaluation.campaign;
  if (!campaign.plan || !campaign.plan->reporting || !context.knows({"score-sheets"})) return;
  const auto open = first_open_period(context);
  std::set<std::pair<const SourceFile*, Period>> reported;  // once for all rounds in a file
  for (const auto& sheet : campaign.sheets) {
    const auto period = *sheet.period;
    if (!open || !(*campaign.plan->period).contains(period.first)) continue;
    if (period.first <= std::max(context.today, open->first)) continue;
    if (!reported.emplace(sheet.period.span.file, period).second) continue;
    context.diagnostics.add(
        {.check = check_names::sheet_to_come,
         .span = sheet.period.span,
         .message = say("{} has not begun on {}, and is scored while {} is not", period,
                        context.today, *open),
         .record = round_name(*sheet.round),
         .help = tr("correct the period, or enter the scores when it is over")});
  }
}

}  // namespace campaign
