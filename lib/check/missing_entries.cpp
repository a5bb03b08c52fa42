// What is still missing before the report of a period is whole, or the period can be closed.
#include "check/missing_entries.hpp"

#include <algorithm>

#include "base/text.hpp"
#include "check/check.hpp"

namespace campaign {
namespace {

bool is_waived(const Campaign& campaign, const CheckName& check, const SubjectId& subject,
               const Date& day) {
  return std::any_of(campaign.waivers.begin(), campaign.waivers.end(), [&](const Waiver& one) {
    return *one.check == check.name && *one.subject == subject && day <= *one.until;
  });
}

std::string unscored_ids(const PeriodScore& score) {
  std::vector<std::string> ids;
  for (const auto& one : score.criteria)
    if (one.outcome == Outcome::missing) ids.push_back(one.criterion->id->text);
  return join(ids, ", ");
}

void find_missing(const Evaluation& evaluation, const Standing& standing, const SheetPeriod& sheet,
                  RunNeeds needs, MissingEntries& found) {
  const auto& who = standing.who;
  const auto waived = [&](const CheckName& check) {
    return is_waived(evaluation.campaign, check, who.id(), found.period.last);
  };
  const auto& sheets = evaluation.scores.marks().sheets(who.id(), found.period);
  if (asks_for_sheets(evaluation.campaign, standing.kind, sheet)) {
    if (!sheets.handed_in()) {
      if (!waived(check_names::sheet_missing)) found.without_sheet.push_back(who.name());
      return;
    }
    if (needs == RunNeeds::appraised && !sheets.is_appraised() &&
        !waived(check_names::appraisal_missing))
      found.not_appraised.push_back(who.name());
  }
  for (const auto& score : standing.periods)
    if (score.period == found.period && score.missing() && !waived(check_names::score_missing))
      found.not_scored.push_back(who.name() + " (" + unscored_ids(score) + ")");
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
      if (asks_for_scores(campaign, kind, sheet))
        for (const auto& one : evaluation.scores.standings(kind, sheet.period))
          find_missing(evaluation, one, sheet, needs, found);
    if (!found.without_sheet.empty() || !found.not_appraised.empty() || !found.not_scored.empty())
      list.push_back(std::move(found));
  }
  return list;
}

bool does_without_appraisal(const Campaign& campaign) {
  return !is_ever_appraised(campaign) &&
         std::any_of(campaign.runs.begin(), campaign.runs.end(),
                     [](const Run& one) { return one.needs == RunNeeds::self; });
}

bool is_ever_appraised(const Campaign& campaign) {
  return std::any_of(campaign.sheets.begin(), campaign.sheets.end(),
                     [](const ScoreSheet& one) { return *one.round != Round::self; });
}

}  // namespace campaign
