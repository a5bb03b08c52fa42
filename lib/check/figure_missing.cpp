// Figures that a unit gave before a period and after it, and not for it: a line that was lost.
#include <algorithm>
#include <map>

#include "base/message.hpp"
#include "check/check.hpp"

namespace campaign {
namespace {

constexpr size_t kFewFigures = 3;  ///< so few show no custom

using Reporter = std::string;  ///< the id of the unit; empty: the whole agency
using FiguresOfIndicator = std::map<IndicatorId, std::vector<const FigureSheet*>>;

std::map<Reporter, FiguresOfIndicator> figures_by_reporter(const Campaign& campaign) {
  std::map<Reporter, FiguresOfIndicator> all;
  for (const auto& sheet : campaign.figures)
    for (const auto& figure : sheet.values)
      all[sheet.unit ? (*sheet.unit)->text : Reporter()][*figure.indicator].push_back(&sheet);
  return all;
}

bool are_given(const std::vector<const FigureSheet*>& sheets, const Period& period) {
  return std::any_of(sheets.begin(), sheets.end(),
                     [&](const FigureSheet* one) { return one->period->overlaps(period); });
}

/// The only period without a figure between others with one.
std::optional<Period> gap_in(const std::vector<const FigureSheet*>& sheets,
                             const std::vector<Period>& periods) {
  if (sheets.size() < kFewFigures) return std::nullopt;
  std::vector<Period> gaps;
  const auto given = [&](const Period& period) { return are_given(sheets, period); };
  const auto first = std::find_if(periods.begin(), periods.end(), given);
  const auto last = std::find_if(periods.rbegin(), periods.rend(), given).base();
  std::remove_copy_if(first, std::max(first, last), std::back_inserter(gaps), given);
  return gaps.size() == 1 ? std::optional(gaps.front()) : std::nullopt;
}

/// Where the figure belongs: the unit's sheet of that period, else the one that follows.
const FigureSheet& sheet_beside(const Campaign& campaign, const Reporter& who, const Period& period,
                                const std::vector<const FigureSheet*>& sheets) {
  for (const auto& one : campaign.figures)
    if (*one.period == period && (one.unit ? (*one.unit)->text : Reporter()) == who) return one;
  const auto after = std::find_if(sheets.begin(), sheets.end(), [&](const FigureSheet* one) {
    return period.last < one->period->first;
  });
  return after == sheets.end() ? *sheets.front() : **after;
}

}  // namespace

void checks::figure_missing(const CheckContext& context) {
  const auto& campaign = context.evaluation.campaign;
  if (!campaign.plan || !context.knows({"figures", "indicators", "campaign"})) return;
  const auto periods = reporting_periods(campaign, *campaign.plan->period);
  for (const auto& [who, indicators] : figures_by_reporter(campaign)) {
    std::map<Period, std::pair<const FigureSheet*, std::vector<Message>>> missing;
    for (const auto& [indicator, sheets] : indicators)
      if (const auto gap = gap_in(sheets, periods)) {
        auto& [beside, ids] = missing[*gap];
        beside = &sheet_beside(campaign, who, *gap, sheets);
        ids.push_back(say("`{}`", indicator.text));
      }
    for (const auto& [period, lost] : missing)
      context.diagnostics.add(
          {.check = check_names::figure_missing,
           .span = lost.first->period.span,
           .message = say("there is no figure of {} for {}, and there are some before and after",
                          joined(lost.second, ", "), period),
           .record = who.empty() ? Message() : context.evaluation.index.name({who}),
           .help = who.empty() ? tr("add the figure")
                               : tr("add the figure; where there is none, a waiver says so"),
           .subject = who,
           .day = period.last});
  }
}

}  // namespace campaign
