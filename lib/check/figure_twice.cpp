// The same figure given twice for one unit and period.
#include <algorithm>
#include <map>

#include "base/message.hpp"
#include "check/check.hpp"

namespace campaign {

namespace {

/// Figures conflict for the same period; those that are summed, also for overlapping periods.
bool conflict(const Indicator* indicator, const Period& a, const Period& b) {
  return a == b || (indicator && indicator->sums && a.overlaps(b));
}

struct FigureRepeated {
  const Figure& figure;
  Span first;
};

/// Several figures of one entry are given twice because its period or unit is wrong.
void report_figures(const CheckContext& context, const FigureSheet& sheet,
                    const std::vector<FigureRepeated>& repeated) {
  constexpr size_t kFewFigures = 2;
  const bool one_by_one = repeated.size() <= kFewFigures;
  for (const auto& [figure, first] : repeated) {
    context.diagnostics.add(
        {.check = check_names::figure_twice,
         .span = one_by_one ? figure.indicator.span : sheet.period.span,
         .message = one_by_one
                        ? say("`{}` is given twice for {}", figure.indicator->text, *sheet.period)
                        : say("{} of the figures here are given twice for {}", repeated.size(),
                              *sheet.period),
         .record = sheet.unit ? context.evaluation.index.name(**sheet.unit) : "",
         .help = one_by_one ? tr("keep one of the two") : tr("correct the period or the unit"),
         .notes = {{first, tr("first here")}}});
    if (!one_by_one) break;
  }
}

}  // namespace

void checks::figure_twice(const CheckContext& context) {
  using Key = std::pair<std::string_view, std::string_view>;  // unit and indicator
  std::multimap<Key, std::pair<Period, Span>> before;
  for (const auto& sheet : context.evaluation.campaign.figures) {
    std::vector<FigureRepeated> repeated;
    for (const auto& figure : sheet.values) {
      const std::string_view unit = sheet.unit ? std::string_view((*sheet.unit)->text) : "";
      const Key key{unit, figure.indicator->text};
      const auto* indicator = context.evaluation.index.indicator(*figure.indicator);
      const auto [begin, end] = before.equal_range(key);
      const auto found = std::find_if(begin, end, [&](const auto& one) {
        return conflict(indicator, one.second.first, *sheet.period);
      });
      if (found != end) repeated.push_back({figure, found->second.second});
      before.emplace(key, std::pair(*sheet.period, figure.indicator.span));
    }
    report_figures(context, sheet, repeated);
  }
}

}  // namespace campaign
