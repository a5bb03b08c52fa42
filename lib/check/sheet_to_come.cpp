// Scores for a period that has not begun: a misspelt month, or a sheet filled in too early.
#include <algorithm>
#include <optional>
#include <set>

#include "base/message.hpp"
#include "check/check.hpp"
#include "check/data_day.hpp"

namespace campaign {
namespace {

bool has_other_records_from(const Campaign& campaign, const Date& day) {
  const auto is_later = [&](const auto& when) { return day <= when.first; };
  return std::any_of(campaign.achievements.begin(), campaign.achievements.end(),
                     [&](const Achievement& one) { return is_later(*one.when); }) ||
         std::any_of(campaign.figures.begin(), campaign.figures.end(),
                     [&](const FigureSheet& one) { return is_later(*one.period); }) ||
         std::any_of(campaign.awards.begin(), campaign.awards.end(),
                     [&](const Award& one) { return one.date && day <= **one.date; });
}

/// The only scored period after today, of whose time nothing else is known. Where more is, the data
/// of a later day is looked at as of an earlier one.
std::optional<Period> lone_period_to_come(const CheckContext& context) {
  const auto& campaign = context.evaluation.campaign;
  std::set<Period> later;
  for (const auto& sheet : campaign.sheets)
    if (context.today < sheet.period->first) later.insert(*sheet.period);
  if (later.size() != 1 || has_other_records_from(campaign, later.begin()->first))
    return std::nullopt;
  return *later.begin();
}

class SheetsToCome {
 public:
  explicit SheetsToCome(const CheckContext& context)
      : context_(context), open_(first_open_period(context)), lone_(lone_period_to_come(context)) {}

  void check(const ScoreSheet& sheet) {
    const auto period = *sheet.period;
    if (period.first <= context_.today ||
        !(*context_.evaluation.campaign.plan->period).contains(period.first))
      return;
    if (open_ && open_->first < period.first)
      report(sheet, say("{} has not begun on {}, and is scored while {} is not", period,
                        context_.today, *open_));
    else if (lone_ == period)
      report(sheet, say("{} has not begun on {}, and is scored", period, context_.today));
  }

 private:
  /// Once for all rounds in a file.
  void report(const ScoreSheet& sheet, Message message) {
    if (!reported_.emplace(sheet.period.span.file, *sheet.period).second) return;
    context_.diagnostics.add(
        {.check = check_names::sheet_to_come,
         .span = sheet.period.span,
         .message = std::move(message),
         .record = round_name(*sheet.round),
         .help = tr("correct the period, or enter the scores when it is over")});
  }

  const CheckContext& context_;
  std::optional<Period> open_, lone_;
  std::set<std::pair<const SourceFile*, Period>> reported_ = {};
};

}  // namespace

void checks::sheet_to_come(const CheckContext& context) {
  const auto& campaign = context.evaluation.campaign;
  if (!campaign.plan || !campaign.plan->reporting || !context.knows({"score-sheets"})) return;
  SheetsToCome sheets(context);
  for (const auto& sheet : campaign.sheets) sheets.check(sheet);
}

}  // namespace campaign
