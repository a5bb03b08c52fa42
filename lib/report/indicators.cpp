// Indicators: what was reached in the period and since the campaign began, against the target.
#include <algorithm>

#include "report/pieces.hpp"

namespace campaign::pieces {
namespace {

/// The reported values of one indicator in a period.
struct Reported {
  std::vector<const Figure*> figures;
  std::vector<const FigureSheet*> sheets;
};

/// A month's figures belong to a campaign that begins or ends within the month.
Period part_in_campaign(const Reporter& reporter, const Period& period) {
  const Period& campaign = *reporter.campaign.plan->period;
  if (!campaign.overlaps(period)) return period;
  return {std::max(period.first, campaign.first), std::min(period.last, campaign.last)};
}

Reported reported(const Reporter& reporter, const Indicator& indicator, const Period& period) {
  Reported found;
  for (const auto& sheet : reporter.campaign.figures) {
    if (!period.contains(part_in_campaign(reporter, *sheet.period))) continue;
    if (sheet.unit && !reporter.selection.shows_subject(**sheet.unit)) continue;
    for (const auto& figure : sheet.values)
      if (*figure.indicator == *indicator.id)
        found.figures.push_back(&figure), found.sheets.push_back(&sheet);
  }
  return found;
}

std::optional<Points> sum(const Reported& reported) {
  if (reported.figures.empty()) return std::nullopt;
  Points total;
  for (const auto* figure : reported.figures) total += *figure->value;
  return total;
}

/// The latest period's value: the agency's own figure, or else the plain average of its units.
std::optional<Points> latest(const Reported& reported) {
  if (reported.figures.empty()) return std::nullopt;
  Period last = *reported.sheets.front()->period;
  for (const auto* sheet : reported.sheets) last = std::max(last, *sheet->period);
  Ratio total;
  int64_t units = 0;
  for (size_t i = 0; i < reported.figures.size(); ++i) {
    if (*reported.sheets[i]->period != last) continue;
    if (!reported.sheets[i]->unit) return *reported.figures[i]->value;
    total = total + Ratio::of(*reported.figures[i]->value);
    ++units;
  }
  return (total / Ratio(units)).rounded();
}

std::optional<Points> actual(const Reporter& reporter, const Indicator& indicator,
                             const Period& period) {
  const auto found = reported(reporter, indicator, period);
  return indicator.sums ? sum(found) : latest(found);
}

Value figure(const std::optional<Points>& points) {
  return points ? Value::figure(*points) : Value();
}

bool reaches(const Indicator& indicator, Points value) {
  return indicator.better == Better::higher ? value >= *indicator.target
                                            : value <= *indicator.target;
}

Value share_of_target(const Indicator& indicator, const std::optional<Points>& value) {
  const bool has_share = value && indicator.target && *indicator.target > Points() &&
                         indicator.better == Better::higher;
  if (!has_share) return {};
  return Value::points((Ratio::of(*value) / Ratio::of(*indicator.target) * Ratio(100)).rounded());
}

/// A sum still grows until the campaign is over: only then is a goal missed or a limit kept.
bool is_final(const Reporter& reporter, const Indicator& indicator, bool reached) {
  const bool over = reporter.query.period.last >= reporter.campaign.plan->period->last;
  const bool can_only_stay = reached == (indicator.better == Better::higher);
  return over || !indicator.sums || can_only_stay;
}

Value row(const Reporter& reporter, const Indicator& indicator) {
  const auto& period = reporter.query.period;
  const auto before = period_compared(reporter);
  const Period since_begin{std::min(reporter.campaign.plan->period->first, period.first),
                           period.last};
  const auto now = actual(reporter, indicator, period);
  const auto cumulative = indicator.sums ? actual(reporter, indicator, since_begin) : now;
  const bool has_both = cumulative && indicator.target;
  const bool reached = has_both && reaches(indicator, *cumulative);
  const bool judged = has_both && is_final(reporter, indicator, reached);
  return Value::Record{
      {"id", indicator.id->text},
      {"title", indicator.title},
      {"measure", or_missing(indicator.measure)},
      {"previous", before ? figure(actual(reporter, indicator, *before)) : Value()},
      {"actual", figure(now)},
      {"cumulative", figure(cumulative)},
      {"target", figure(indicator.target)},
      {"at-most", indicator.better == Better::lower},
      {"share", share_of_target(indicator, cumulative)},
      {"reached", judged ? Value(reached) : Value()},
      {"missed", judged && !reached},
      {"content", indicator.content ? Value((*indicator.content)->text) : Value()}};
}

}  // namespace

Value indicators(const Reporter& reporter) {
  Value::List rows;
  for (const auto& indicator : reporter.campaign.indicators)
    if (reporter.selection.shows(indicator)) rows.push_back(row(reporter, indicator));
  return rows;
}

}  // namespace campaign::pieces
