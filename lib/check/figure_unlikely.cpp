// Figures that cannot well be right: below zero, above 100 where that is the target in percent, or
// a digit more or fewer than the others of the same unit, or a part of what is counted.
#include <algorithm>
#include <map>
#include <tuple>

#include "base/message.hpp"
#include "check/check.hpp"

namespace campaign {
namespace {

constexpr int kDigit = 8;  ///< times the figure in the middle; about a digit too many
constexpr int kFar = 4;    ///< times the largest of the others, of which one may be large itself
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

bool is_whole(const Points& number) { return number.hundredths() % 100 == 0; }

/// `sorted`: all figures of the series, the judged one among them. Small counts change often.
Message digit_objection(const Points& value, const std::vector<Points>& sorted, bool percent) {
  if (sorted.size() <= kFewOthers || sorted.front() <= Points()) return {};
  const auto largest_other = value == sorted.back() ? sorted[sorted.size() - 2] : sorted.back();
  const auto least_other = value == sorted.front() ? sorted[1] : sorted.front();
  const auto middle = sorted[sorted.size() / 2];
  const auto times = [](const Points& number, int factor) {
    return Ratio::of(number) * Ratio(factor);
  };
  const Points least = Points::whole(percent || !is_whole(value) ? 10 : 100);
  if (value >= least && Ratio::of(value) >= times(middle, kDigit) &&
      Ratio::of(value) >= times(largest_other, kFar))
    return say("{} is many times each other figure from the same place, of which the largest is {}",
               value, largest_other);
  if (middle >= least && times(value, kDigit) <= Ratio::of(middle) && value < least_other)
    return say(
        "{} is a small part of each other figure from the same place, of which the least is {}",
        value, least_other);
  return {};
}

/// Half of what is counted, where all other figures are whole.
Message part_objection(const Points& value, const std::vector<Points>& sorted) {
  if (is_whole(value) || sorted.size() <= kFewOthers + 1) return {};
  const auto parts =
      std::count_if(sorted.begin(), sorted.end(), [](const Points& one) { return !is_whole(one); });
  return parts == 1 ? say("{} has decimals, and no other figure from the same place has any", value)
                    : Message();
}

/// Empty when nothing is to be said against the figure.
Message objection(const Indicator& indicator, const Points& value,
                  const std::vector<Points>& sorted) {
  if (value < Points()) return say("{} is below zero", value);
  const Points whole = Points::whole(100);
  const bool share = indicator.measure == "%" && indicator.target && **indicator.target <= whole;
  if (share && value > whole) return say("{} is more than 100 %", value);
  auto digit = digit_objection(value, sorted, indicator.measure == "%");
  return digit.empty() && indicator.measure != "%" ? part_objection(value, sorted) : digit;
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
