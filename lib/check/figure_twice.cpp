// The same figure given twice for one unit and period.
#include <map>
#include <tuple>

#include "base/language.hpp"
#include "check/check.hpp"

namespace campaign {

void checks::figure_twice(const Checking& checking) {
  using Key = std::tuple<std::string_view, Period, std::string_view>;
  std::map<Key, Span> first;
  for (const auto& sheet : checking.campaign.figures)
    for (const auto& figure : sheet.values) {
      const std::string_view unit = sheet.unit ? std::string_view((*sheet.unit)->text) : "";
      const auto [found, is_new] =
          first.emplace(Key{unit, *sheet.period, figure.indicator->text}, figure.indicator.span);
      if (is_new) continue;
      checking.diagnostics.add({.check = check_names::figure_twice,
                                .span = figure.indicator.span,
                                .message = say("`{}` is given twice for {}", figure.indicator->text,
                                               sheet.period->text()),
                                .record = sheet.unit ? checking.index.name(**sheet.unit) : "",
                                .help = tr("keep one of the two"),
                                .notes = {{found->second, tr("first here")}}});
    }
}

}  // namespace campaign
