// Subjects without scores in a period whose sheets are due.
#include <set>

#include "base/message.hpp"
#include "base/text.hpp"
#include "check/check.hpp"

namespace campaign {
namespace {

/// Who lacks a sheet: those whom a waiver names one by one, so that it can cover them, and the
/// rest.
struct WithoutSheet {
  std::vector<Participant> waived = {};
  std::vector<std::string> names = {};
};

std::set<SubjectId> with_waiver(const Campaign& campaign) {
  std::set<SubjectId> ids;
  for (const auto& one : campaign.waivers)
    if (*one.check == check_names::sheet_missing.name) ids.insert(*one.subject);
  return ids;
}

WithoutSheet without_sheet(const CheckContext& context, const std::set<SubjectId>& with_waiver,
                           AppliesTo kind, const Period& period) {
  WithoutSheet found;
  for (const auto& who : participants(context.evaluation.index, kind, period)) {
    if (context.evaluation.scores.marks().sheets(who.id(), period).handed_in()) continue;
    if (with_waiver.contains(who.id()))
      found.waived.push_back(who);
    else
      found.names.push_back(who.name());
  }
  return found;
}

Message shortened(std::vector<std::string> names) {
  constexpr size_t kMostShown = 5;
  if (names.size() <= kMostShown) return join(names, ", ");
  const size_t more = names.size() - kMostShown;
  names.resize(kMostShown);
  return say("{} and {} more", join(names, ", "), more);
}

}  // namespace

void checks::sheet_missing(const CheckContext& context) {
  const auto& campaign = context.evaluation.campaign;
  if (!context.knows({"campaign", "criteria", "score-sheets"}) || !campaign.plan ||
      !campaign.plan->reporting)
    return;
  const auto& reporting = *campaign.plan->reporting;
  const auto waived = with_waiver(campaign);
  for (const auto& sheet : sheet_periods(campaign, *campaign.plan->period)) {
    const Period& period = sheet.period;
    const Date due = due_date(*reporting, period);
    if (context.today <= due) continue;
    for (const AppliesTo kind : {AppliesTo::unit, AppliesTo::leader, AppliesTo::person}) {
      if (!asks_for_sheets(campaign, kind, sheet)) continue;
      const auto problem = [&](Message names, std::string subject = {}) {
        return Diagnostic{
            .check = check_names::sheet_missing,
            .span = reporting.span,
            .message = say("the scores for {} were due on {}, and are missing for: {}", period, due,
                           names),
            .record = period,
            .help = tr("ask for the score-sheet, or see `campaign report submissions`"),
            .subject = std::move(subject),
            .day = period.last};
      };
      auto found = without_sheet(context, waived, kind, period);
      if (!found.names.empty()) context.diagnostics.add(problem(shortened(std::move(found.names))));
      for (const auto& who : found.waived)
        context.diagnostics.add(problem(who.name(), who.id().text));
    }
  }
}

}  // namespace campaign
