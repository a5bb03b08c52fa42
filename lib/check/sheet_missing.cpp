// Subjects without scores in a period whose sheets are due.
#include <algorithm>
#include <map>
#include <optional>
#include <set>
#include <utility>

#include "base/message.hpp"
#include "check/check.hpp"
#include "check/named_period.hpp"

namespace campaign {
namespace {

/// Who lacks a sheet: those whom a waiver names one by one, so that it can cover them, and the
/// rest.
struct WithoutSheet {
  std::vector<Participant> waived = {};
  std::vector<Participant> others = {};
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
      found.others.push_back(who);
  }
  return found;
}

std::vector<Message> names_of(const std::vector<Participant>& list) {
  std::vector<Message> names;
  for (const auto& one : list) names.emplace_back(one.name());
  return names;
}

Message shortened(std::vector<Message> names) {
  constexpr size_t kMostShown = 5;
  if (names.size() <= kMostShown) return joined(names, ", ");
  const size_t more = names.size() - kMostShown;
  names.resize(kMostShown);
  return say("{} and {} more", joined(names, ", "), more);
}

/// A period of which nobody handed in a sheet.
struct EmptyPeriod {
  Period period;
  Date due;
};

bool is_told_otherwise(const Campaign& campaign, const Period& period) {
  return std::any_of(campaign.sheets.begin(), campaign.sheets.end(), [&](const ScoreSheet& one) {
    return is_in_other_file(one) && *period_named_for(one.period.span) == period;
  });
}

Diagnostic sheets_due(const CheckContext& context, const EmptyPeriod& of, Message message) {
  return {.check = check_names::sheet_missing,
          .span = context.evaluation.campaign.plan->reporting->span,
          .message = std::move(message),
          .record = of.period,
          .help = tr("ask for the score-sheet, or see `campaign report submissions`"),
          .day = of.period.last};
}

/// Many at once are one mistake, such as a slip in the period of the campaign.
void report_empty(const CheckContext& context, const std::vector<EmptyPeriod>& empty) {
  constexpr size_t kFewPeriods = 2;
  if (empty.size() > kFewPeriods) {
    std::vector<Message> periods;
    for (const auto& one : empty) periods.push_back(one.period);
    context.diagnostics.add(
        sheets_due(context, empty.front(),
                   say("there are no scores at all for {}, which were due", shortened(periods))));
    return;
  }
  for (const auto& one : empty)
    context.diagnostics.add(sheets_due(
        context, one,
        say("there are no scores at all for {}, which were due on {}", one.period, one.due)));
}

/// Whom a sheet is missing for in a period.
struct MissingInPeriod {
  std::vector<WithoutSheet> kinds = {};
  bool all = true;  ///< nobody is in a sheet
};

bool is_long(const MissingInPeriod& missing) {
  constexpr size_t kFewNames = 5;
  return !missing.kinds.empty() && missing.kinds.front().others.size() > kFewNames;
}

MissingInPeriod missing_in(const CheckContext& context, const std::set<SubjectId>& waived,
                           const SheetPeriod& sheet) {
  MissingInPeriod missing;
  for (const AppliesTo kind : {AppliesTo::unit, AppliesTo::leader, AppliesTo::person}) {
    if (!asks_for_sheets(context.evaluation.campaign, kind, sheet)) continue;
    auto found = without_sheet(context, waived, kind, sheet.period);
    const auto due = participants(context.evaluation.index, kind, sheet.period).size();
    missing.all &= found.waived.empty() && found.others.size() == due;
    if (!found.others.empty() || !found.waived.empty()) missing.kinds.push_back(std::move(found));
  }
  return missing;
}

Diagnostic sheets_of(const CheckContext& context, const EmptyPeriod& of, Message names) {
  return sheets_due(context, of,
                    say("the scores for {} were due on {}, and are missing for: {}", of.period,
                        of.due, std::move(names)));
}

/// A problem, and who alone is missing then.
struct MissingSheets {
  Diagnostic problem;
  std::optional<Participant> alone = {};
  Period period = {};
};

/// Somebody who is missing in many periods was never scored: one mistake in who takes part.
Diagnostic never_scored(Diagnostic problem, const Participant& who,
                        const std::vector<Message>& periods) {
  problem.message =
      say("the scores of {} for {} were due, and are missing", who.name(), shortened(periods));
  problem.span = who.span();
  problem.help = tr("correct the first and last day of who takes no part, or ask for the scores");
  return problem;
}

void report_missing_sheets(const CheckContext& context, std::vector<MissingSheets> found) {
  constexpr size_t kFewPeriods = 2;
  std::map<SubjectId, std::vector<Message>> alone;
  for (const auto& one : found)
    if (one.alone) alone[one.alone->id()].emplace_back(one.period);
  std::set<SubjectId> reported;
  for (auto& one : found) {
    const bool often = one.alone && alone[one.alone->id()].size() > kFewPeriods;
    if (!often)
      context.diagnostics.add(std::move(one.problem));
    else if (reported.insert(one.alone->id()).second)
      context.diagnostics.add(
          never_scored(std::move(one.problem), *one.alone, alone[one.alone->id()]));
  }
}

}  // namespace

void checks::sheet_missing(const CheckContext& context) {
  const auto& campaign = context.evaluation.campaign;
  if (!context.knows({"campaign", "criteria", "score-sheets", "absences"}) || !campaign.plan ||
      !campaign.plan->reporting)
    return;
  const auto waived = with_waiver(campaign);
  std::vector<EmptyPeriod> empty;
  std::vector<MissingSheets> found;
  for (const auto& sheet : sheet_periods(campaign, *campaign.plan->period)) {
    const EmptyPeriod of{sheet.period, due_date(**campaign.plan->reporting, sheet.period)};
    if (context.today <= of.due) continue;
    const auto missing = missing_in(context, waived, sheet);
    if (missing.all && (missing.kinds.size() > 1 || is_long(missing))) {
      if (!is_told_otherwise(campaign, sheet.period)) empty.push_back(of);
      continue;
    }
    for (const auto& kind : missing.kinds) {
      if (!kind.others.empty())
        found.push_back({sheets_of(context, of, shortened(names_of(kind.others))), {}, of.period});
      if (kind.others.size() == 1) found.back().alone = kind.others.front();
      for (const auto& who : kind.waived) {
        found.push_back({sheets_of(context, of, who.name())});
        found.back().problem.subject = who.id().text;
      }
    }
  }
  report_missing_sheets(context, std::move(found));
  report_empty(context, empty);
}

}  // namespace campaign
