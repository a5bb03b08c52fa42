// A score sheet in a file that is named for another period, such as 2026-10 in 2026-09.yaml.
#include "base/message.hpp"
#include "check/check.hpp"
#include "check/named_period.hpp"

namespace campaign {
void checks::sheet_in_other_file(const CheckContext& context) {
  for (const auto& sheet : context.evaluation.campaign.sheets) {
    if (!is_in_other_file(sheet)) continue;
    const auto named = period_named_for(sheet.period.span);
    context.diagnostics.add(
        {.check = check_names::sheet_in_other_file,
         .span = sheet.period.span,
         .message = say("the file is named for {}, and this sheet is of {}", *named, *sheet.period),
         .record = joined({*sheet.period, round_name(*sheet.round)}, ", "),
         .help = tr("correct the period, or move the sheet to the file of its period")});
  }
}

}  // namespace campaign
