// What is still missing before the report of a period is whole.
#include "check/missing_entries.hpp"

#include <algorithm>

#include "check/check.hpp"

namespace campaign {
namespace {

bool is_waived(const Campaign& campaign, const CheckName& check, const SubjectId& subject,
               const Date& day) {
  return std::any_of(campaign.waivers.begin(), campaign.waivers.end(), [&](const Waiver& one) {
    return *one.check == check.name && *one.subject == subject && day <= *one.until;
  });
}

void find_missing(const Evaluation& evaluation, AppliesTo kind, RunNeeds needs,
                  MissingEntries& found) {
  const auto waived = [&](const CheckName& check, const Participant& who) {
    return is_waived(evaluation.campaign, check, who.id(), found.period.last);
  };
  for (const auto& who : participants(evaluation.index, kind, found.period)) {
    const auto& sheets = evaluation.scores.marks().sheets(who.id(), found.period);
    if (!sheets.handed_in() && !waived(check_names::sheet_missing, who))
      found.without_sheet.push_back(who.name());
    else if (sheets.handed_in() && needs == RunNeeds::appraised && !sheets.is_appraised() &&
             !waived(check_names::appraisal_missing, who))
      found.not_appraised.push_back(who.name());
  }
}

}  // namespace

std::vector<MissingEntries> missing_entries(const Evaluation& evaluation, const Period& asked,
                                            RunNeeds needs, const Date& today) {
  const auto& campaign = evaluation.campaign;
  std::vector<MissingEntries> list;
  for (const auto& sheet : sheet_periods(campaign, asked)) {
    if (today <= sheet.period.last) continue;
    MissingEntries found{.period = sheet.period};
    if (campaign.plan->reporting) found.due = due_date(**campaign.plan->reporting, sheet.period);
    for (const AppliesTo kind : {AppliesTo::unit, AppliesTo::leader, AppliesTo::person})
      if (asks_for_sheets(campaign, kind, sheet)) find_missing(evaluation, kind, needs, found);
    if (!found.without_sheet.empty() || !found.not_appraised.empty())
      list.push_back(std::move(found));
  }
  return list;
}

}  // namespace campaign
