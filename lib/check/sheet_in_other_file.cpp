// A score sheet in a file that is named for another period, such as 2026-10 in 2026-09.yaml.
#include <algorithm>
#include <set>

#include "base/message.hpp"
#include "check/check.hpp"
#include "check/named_period.hpp"

namespace campaign {
namespace {

/// A period that is wrong in itself is reported as that.
bool may_have_sheets(const Campaign& campaign, const Period& period) {
  if (!campaign.plan) return true;
  if (!campaign.plan->period->overlaps(period)) return false;
  const auto reported = reporting_periods(campaign, *campaign.plan->period);
  return reported.empty() || std::any_of(reported.begin(), reported.end(),
                                         [&](const Period& one) { return one == period; });
}

}  // namespace

/// Once for all rounds of a period in one file.
void checks::sheet_in_other_file(const CheckContext& context) {
  const auto& campaign = context.evaluation.campaign;
  std::set<std::pair<const SourceFile*, Period>> reported;
  for (const auto& sheet : campaign.sheets) {
    if (!is_in_other_file(sheet) || !may_have_sheets(campaign, *sheet.period)) continue;
    if (!reported.emplace(sheet.period.span.file, *sheet.period).second) continue;
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
