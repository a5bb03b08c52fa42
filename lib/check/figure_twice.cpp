// The same figure given twice for one unit and period.
#include <map>
#include <optional>

#include "base/message.hpp"
#include "check/check.hpp"

namespace campaign {

namespace {

/// The figures of one unit and indicator so far. Two conflict when they are for the same period;
/// those that are summed, also when their periods overlap.
class FiguresBefore {
 public:
  /// The first of those that conflict with a figure for the period.
  std::optional<Span> conflict(const Period& period, bool sums) const {
    if (!sums) {
      const auto same = by_period_.find(period);
      return same == by_period_.end() ? std::nullopt : std::optional(same->second);
    }
    const Owner* first = nullptr;
    for (auto one = reaching(period.first); one != owners_.end(); ++one)
      if (one->first > period.last)
        break;
      else if (!first || one->second.number < first->number)
        first = &one->second;
    return first ? std::optional(first->span) : std::nullopt;
  }

  void add(const Period& period, Span span) {
    if (!by_period_.try_emplace(period, span).second) return;
    Date day = period.first;
    const size_t number = by_period_.size();
    for (auto one = reaching(day); one != owners_.end() && one->first <= period.last; ++one) {
      if (day < one->first) own({day, one->first.plus_days(-1)}, number, span);
      day = one->second.last.plus_days(1);
    }
    if (day <= period.last) own({day, period.last}, number, span);
  }

 private:
  /// Of days that no figure before covers.
  struct Owner {
    Date last;
    size_t number;
    Span span;
  };

  void own(const Period& days, size_t number, Span span) {
    owners_.emplace(days.first, Owner{days.last, number, span});
  }

  /// The first days that do not end before the given one.
  std::map<Date, Owner>::const_iterator reaching(const Date& day) const {
    auto one = owners_.upper_bound(day);
    if (one != owners_.begin() && std::prev(one)->second.last >= day) --one;
    return one;
  }

  std::map<Period, Span> by_period_;
  std::map<Date, Owner> owners_;  ///< by their first day; each day has one at most
};

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
  std::map<Key, FiguresBefore> before;
  for (const auto& sheet : context.evaluation.campaign.figures) {
    std::vector<FigureRepeated> repeated;
    for (const auto& figure : sheet.values) {
      const std::string_view unit = sheet.unit ? std::string_view((*sheet.unit)->text) : "";
      const auto* indicator = context.evaluation.index.indicator(*figure.indicator);
      auto& figures = before[{unit, figure.indicator->text}];
      const auto first = figures.conflict(*sheet.period, indicator && indicator->sums);
      figures.add(*sheet.period, figure.indicator.span);
      if (first) repeated.push_back({figure, *first});
    }
    report_figures(context, sheet, repeated);
  }
}

}  // namespace campaign
