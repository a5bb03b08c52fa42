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

}  // namespace

void checks::figure_twice(const CheckContext& context) {
  using Key = std::pair<std::string_view, std::string_view>;  // unit and indicator
  std::multimap<Key, std::pair<Period, Span>> before;
  for (const auto& sheet : context.evaluation.campaign.figures)
    for (const auto& figure : sheet.values) {
      const std::string_view unit = sheet.unit ? std::string_view((*sheet.unit)->text) : "";
      const Key key{unit, figure.indicator->text};
      const auto* indicator = context.evaluation.index.indicator(*figure.indicator);
      const auto [begin, end] = before.equal_range(key);
      const auto found = std::find_if(begin, end, [&](const auto& one) {
        return conflict(indicator, one.second.first, *sheet.period);
      });
      const bool is_new = found == end;
      const Span first = is_new ? Span() : found->second.second;
      before.emplace(key, std::pair(*sheet.period, figure.indicator.span));
      if (is_new) continue;
      context.diagnostics.add(
          {.check = check_names::figure_twice,
           .span = figure.indicator.span,
           .message = say("`{}` is given twice for {}", figure.indicator->text, *sheet.period),
           .record = sheet.unit ? context.evaluation.index.name(**sheet.unit) : "",
           .help = tr("keep one of the two"),
           .notes = {{first, tr("first here")}}});
    }
}

}  // namespace campaign
