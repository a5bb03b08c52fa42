// What is not there yet, so that a period cannot be closed: sheets, appraisals, scores, figures.
#include "close/missing_parts.hpp"

#include <algorithm>
#include <functional>
#include <set>

#include "base/message.hpp"
#include "base/text.hpp"

namespace campaign {
namespace {

constexpr size_t kMostNamed = 10;

using Names = std::vector<std::string>;

Message named_in_part(Names names) {
  if (names.size() <= kMostNamed) return join(names, ", ");
  const size_t more = names.size() - kMostNamed;
  names.resize(kMostNamed);
  return say("{} and {} more", join(names, ", "), more);
}

bool has_waiver(const Campaign& campaign, std::string_view check, const Participant& who,
                const Date& day) {
  return std::any_of(campaign.waivers.begin(), campaign.waivers.end(), [&](const Waiver& one) {
    return *one.check == check && *one.subject == who.id() && day <= *one.until;
  });
}

/// Without any later round than the self-score in the campaign, the plan does without.
bool is_ever_appraised(const Campaign& campaign) {
  return std::any_of(campaign.sheets.begin(), campaign.sheets.end(),
                     [](const ScoreSheet& one) { return *one.round != Round::self; });
}

struct SheetGaps {
  Names without_sheet = {}, not_appraised = {}, not_scored = {};
};

std::string unscored_ids(const PeriodScore& score) {
  std::string ids;
  for (const auto& one : score.criteria)
    if (one.outcome == Outcome::missing)
      (ids += ids.empty() ? "" : ", ") += one.criterion->id->text;
  return ids;
}

void add_gaps(const Evaluation& evaluation, const Standing& standing, const SheetPeriod& sheet,
              bool appraised, SheetGaps& gaps) {
  const auto& campaign = evaluation.campaign;
  const auto& who = standing.who;
  const Date day = sheet.period.last;
  const auto& sheets = evaluation.scores.marks().sheets(who.id(), sheet.period);
  const bool due = asks_for_sheets(campaign, standing.kind, sheet);
  if (due && !sheets.handed_in()) {
    if (!has_waiver(campaign, "sheet-missing", who, day)) gaps.without_sheet.push_back(who.name());
    return;
  }
  if (due && appraised && !sheets.is_appraised() &&
      !has_waiver(campaign, "appraisal-missing", who, day))
    gaps.not_appraised.push_back(who.name());
  for (const auto& score : standing.periods)
    if (score.period == sheet.period && score.missing() &&
        !has_waiver(campaign, "score-missing", who, day))
      gaps.not_scored.push_back(who.name() + " (" + unscored_ids(score) + ")");
}

/// Who gives an indicator, each once: no id is the agency itself.
std::set<std::string> givers(const Campaign& campaign, const Indicator& indicator,
                             const std::function<bool(const Period&)>& counts) {
  std::set<std::string> ids;
  for (const auto& sheet : campaign.figures)
    for (const auto& one : sheet.values)
      if (*one.indicator == *indicator.id && counts(*sheet.period))
        ids.insert(sheet.unit ? (*sheet.unit)->text : std::string());
  return ids;
}

/// The units, or the agency, that give the indicator by reporting period and did not for this one.
Names without_figure(const Evaluation& evaluation, const Indicator& indicator,
                     const Period& period) {
  const auto& campaign = evaluation.campaign;
  const auto part = part_in_campaign(campaign, period);
  const Step step = reporting_step(campaign);
  const auto ever = givers(campaign, indicator, [&](const Period& one) {
    return step_of(one.first, step).contains(one);
  });
  const auto now = givers(campaign, indicator, [&](const Period& one) {
    return period.contains(one) || one.contains(part);
  });
  Names names;
  if (now.contains("")) return names;
  for (const auto& id : ever) {
    const auto* unit = id.empty() ? nullptr : evaluation.index.unit(SubjectId{id});
    const bool is_there = !unit || takes_part(evaluation.index, {.unit = unit}, period);
    if (is_there && !now.contains(id))
      names.push_back(unit ? *unit->name : campaign.agency ? *campaign.agency->name : id);
  }
  return names;
}

}  // namespace

std::vector<Message> missing_parts(const Evaluation& evaluation, const Period& period) {
  const auto& campaign = evaluation.campaign;
  const bool appraised = is_ever_appraised(campaign);
  std::vector<Message> lines;
  for (const auto& sheet : sheet_periods(campaign, period)) {
    SheetGaps gaps;
    for (const AppliesTo kind : {AppliesTo::unit, AppliesTo::leader, AppliesTo::person})
      if (asks_for_scores(campaign, kind, sheet))
        for (const auto& one : evaluation.scores.standings(kind, sheet.period))
          add_gaps(evaluation, one, sheet, appraised, gaps);
    const auto add = [&](const char* english, Names& names) {
      if (names.empty()) return;
      std::sort(names.begin(), names.end());
      lines.push_back(say(english, sheet.period, named_in_part(std::move(names))));
    };
    add(translatable("{}, no score sheet: {}"), gaps.without_sheet);
    add(translatable("{}, not appraised: {}"), gaps.not_appraised);
    add(translatable("{}, not scored: {}"), gaps.not_scored);
  }
  return lines;
}

std::vector<Message> missing_figures(const Evaluation& evaluation, const Period& period) {
  std::vector<Message> lines;
  for (const auto& reporting : reporting_periods(evaluation.campaign, period))
    for (const auto& indicator : evaluation.campaign.indicators) {
      auto names = without_figure(evaluation, indicator, reporting);
      if (!names.empty())
        lines.push_back(say("{}, no figure `{}`: {}", reporting, *indicator.id,
                            named_in_part(std::move(names))));
    }
  return lines;
}

}  // namespace campaign
