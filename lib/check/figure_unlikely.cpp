// Figures that cannot well be right: below zero, above 100 where that is the target in percent, or
// a digit more or fewer than all others of the same unit.
#include <algorithm>
#include <map>
#include <tuple>

#include "base/message.hpp"
#include "check/check.hpp"

namespace campaign {
namespace {

constexpr int kDigit = 8;  ///< times the largest of the others; about a digit too many
constexpr size_t kFewOthers = 2;

/// What figures must share to be compared: the unit, the indicator and the number of months.
using SeriesKey = std::tuple<std::string, IndicatorId, int>;

std::string reporter(const FigureSheet& sheet) {
  return sheet.unit ? (*sheet.unit)->text : std::string();
}

SeriesKey series_key(const FigureSheet& sheet, const Figure& figure) {
  const auto& [first, last] = *sheet.period;
  return {reporter(sheet), *figure.indicator,
          (last.year - first.year) * 12 + last.month - first.month + 1};
}

std::map<SeriesKey, std::vector<Points>> all_figures(const Campaign& campaign) {
  std::map<SeriesKey, std::vector<Points>> series;
  for (const auto& sheet : campaign.figures)
    for (const auto& figure : sheet.values)
      series[series_key(sheet, figure)].push_back(*figure.value);
  for (auto& [key, values] : series) std::sort(values.begin(), values.end());
  return series;
}

/// `sorted`: all figures of the series, the judged one among them.
Message digit_objection(const Points& value, const std::vector<Points>& sorted) {
  if (sorted.size() <= kFewOthers || sorted.front() <= Points()) return {};
  const auto largest_other = value == sorted.back() ? sorted[sorted.size() - 2] : sorted.back();
  const auto least_other = value == sorted.front() ? sorted[1] : sorted.front();
  const auto times = [](const Points& number) { return Ratio::of(number) * Ratio(kDigit); };
  if (Ratio::of(value) >= times(largest_other) && value >= Points::whole(100))
    return say("{} is many times each other figure from the same place, of which the largest is {}",
               value, largest_other);
  if (times(value) <= Ratio::of(least_other) && least_other >= Points::whole(100))
    return say(
        "{} is a small part of each other figure from the same place, of which the least is {}",
        value, least_other);
  return {};
}

/// Empty when nothing is to be said against the figure.
Message objection(const Indicator& indicator, const Points& value,
                  const std::vector<Points>& sorted) {
  if (value < Points()) return say("{} is below zero", value);
  const Points whole = Points::whole(100);
  const bool share = indicator.measure == "%" && indicator.target && *indicator.target <= whole;
  if (share && value > whole) return say("{} is more than 100 %", value);
  return digit_objection(value, sorted);
}

}  // namespace

void checks::figure_unlikely(const CheckContext& context) {
  const auto& index = context.evaluation.index;
  const auto series = all_figures(context.evaluation.campaign);
  for (const auto& sheet : context.evaluation.campaign.figures)
    for (const auto& figure : sheet.values) {
      const auto* indicator = index.indicator(*figure.indicator);
      if (!indicator) continue;
      const auto message =
          objection(*indicator, *figure.value, series.at(series_key(sheet, figure)));
      if (message.empty()) continue;
      context.diagnostics.add({.check = check_names::figure_unlikely,
                               .span = figure.value.span,
                               .message = message,
                               .record = indicator->title,
                               .help = tr("correct the figure; where it is true, a waiver says so"),
                               .notes = {{indicator->id.span, tr("the indicator")}},
                               .subject = reporter(sheet),
                               .day = sheet.period->last});
    }
}

}  // namespace campaign
