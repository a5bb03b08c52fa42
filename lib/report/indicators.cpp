// Indicators: results of the period and since the campaign began, compared with the target.
#include <algorithm>

#include "report/pieces.hpp"

namespace campaign::pieces {
namespace {

/// A reported value of one indicator.
struct Reported {
  const FigureSheet* sheet;
  Points value;
};
using AllReported = std::vector<Reported>;

/// The agency's own figures are not shown when the query filters units or people.
bool shows(const ReportContext& context, const FigureSheet& sheet) {
  const auto& selection = context.selection;
  return sheet.unit ? selection.shows_subject(**sheet.unit) : !selection.asks_for_subjects();
}

AllReported reported(const ReportContext& context, const Indicator& indicator,
                     const Period& period) {
  AllReported found;
  for (const auto& sheet : context.evaluation.campaign.figures) {
    if (!period.contains(part_in_campaign(context.evaluation.campaign, *sheet.period)) ||
        !shows(context, sheet))
      continue;
    for (const auto& figure : sheet.values)
      if (*figure.indicator == *indicator.id) found.push_back({&sheet, *figure.value});
  }
  return found;
}

bool has_own_figure(const AllReported& reported, const Period& period) {
  return std::any_of(reported.begin(), reported.end(), [&](const Reported& one) {
    return !one.sheet->unit && one.sheet->period->contains(period);
  });
}

/// Figures of units are ignored for periods that a figure of the agency itself covers.
std::optional<Points> sum_of_figures(const AllReported& reported) {
  if (reported.empty()) return std::nullopt;
  Points total;
  for (const auto& one : reported)
    if (!one.sheet->unit || !has_own_figure(reported, *one.sheet->period)) total += one.value;
  return total;
}

Period latest_period(const AllReported& reported) {
  Period last = *reported.front().sheet->period;
  for (const auto& one : reported) last = std::max(last, *one.sheet->period);
  return last;
}

/// The value of the latest period: the agency's own figure, else the average of its units.
std::optional<Points> latest(const AllReported& reported) {
  if (reported.empty()) return std::nullopt;
  const Period last = latest_period(reported);
  Ratio total;
  int64_t units = 0;
  for (const auto& one : reported) {
    if (*one.sheet->period != last) continue;
    if (!one.sheet->unit) return one.value;
    total = total + Ratio::of(one.value);
    ++units;
  }
  return (total / Ratio(units)).rounded();
}

/// Empty for the agency itself.
std::string unit_of_sheet(const Reported& one) {
  return one.sheet->unit ? (*one.sheet->unit)->text : std::string();
}

/// True when the agency, or all units that ever reported the indicator and take part in this
/// period, did so for it or a longer one that contains it. When none is left, only those may be
/// missing that did not exist yet: who ended has a successor, whose figures are not there.
bool all_reported(const Evaluation& evaluation, const AllReported& ever, const Period& period) {
  const auto reported_by = [&](const std::string& unit) {
    return std::any_of(ever.begin(), ever.end(), [&](const Reported& one) {
      return unit_of_sheet(one) == unit && one.sheet->period->contains(period);
    });
  };
  if (reported_by("")) return true;
  bool some = false, all_to_come = !ever.empty();
  for (const auto& one : ever) {
    const auto* unit = one.sheet->unit ? evaluation.index.unit(**one.sheet->unit) : nullptr;
    if (reported_by(unit_of_sheet(one)))
      some = true;
    else if (!unit || takes_part(evaluation.index, {.unit = unit}, period))
      return false;
    else
      all_to_come = all_to_come && unit->from && *unit->from > period.last;
  }
  return some || all_to_come;
}

/// True when no figure is missing for the judgement: of the latest period or, for a sum, of every
/// ended reporting period since the campaign began.
bool is_complete(const ReportContext& context, const Indicator& indicator,
                 const Period& since_begin) {
  const auto ever = reported(context, indicator, *context.evaluation.campaign.plan->period);
  if (ever.empty() && context.selection.asks_for_subjects()) return true;  // not reported by them
  const auto now = reported(context, indicator, context.query.period);
  if (!indicator.sums)
    return !now.empty() && all_reported(context.evaluation, ever, latest_period(now));
  const auto periods = reporting_periods(context.evaluation.campaign, since_begin);
  return std::all_of(periods.begin(), periods.end(), [&](const Period& period) {
    return period.last >= context.query.today || all_reported(context.evaluation, ever, period);
  });
}

std::optional<Points> actual(const ReportContext& context, const Indicator& indicator,
                             const Period& period) {
  const auto found = reported(context, indicator, period);
  return indicator.sums ? sum_of_figures(found) : latest(found);
}

Value figure(const std::optional<Points>& points) {
  return points ? Value::figure(*points) : Value();
}

bool reaches(const Indicator& indicator, Points value) {
  return indicator.better == Better::higher ? value >= **indicator.target
                                            : value <= **indicator.target;
}

Value share_of_target(const Indicator& indicator, const std::optional<Points>& value) {
  const bool has_share = value && indicator.target && **indicator.target > Points() &&
                         indicator.better == Better::higher;
  if (!has_share) return {};
  return Value::points((Ratio::of(*value) / Ratio::of(**indicator.target) * Ratio(100)).rounded());
}

/// A sum grows until the campaign ends: only then can a goal be missed or a limit be kept, and only
/// when no figure is missing.
bool is_final(const ReportContext& context, const Indicator& indicator, bool reached,
              bool complete) {
  const bool cannot_change = indicator.sums && reached == (indicator.better == Better::higher);
  return cannot_change || (complete && (!indicator.sums || is_over(context)));
}

Value indicator_row(const ReportContext& context, const Indicator& indicator) {
  const auto& period = context.query.period;
  const auto before = period_compared(context);
  const Period since_begin{std::min(context.evaluation.campaign.plan->period->first, period.first),
                           period.last};
  const auto now = actual(context, indicator, period);
  const auto result = indicator.sums ? actual(context, indicator, since_begin) : now;
  const bool has_both = result && indicator.target;
  const bool reached = has_both && reaches(indicator, *result);
  const bool complete = is_complete(context, indicator, since_begin);
  const bool judged = has_both && is_final(context, indicator, reached, complete);
  return Value::Record{{"id", indicator.id->text},
                       {"title", indicator.title},
                       {"measure", indicator.measure},
                       {"in-percent", indicator.measure == "%"},
                       {"previous", before ? figure(actual(context, indicator, *before)) : Value()},
                       {"actual", figure(now)},
                       {"sums", indicator.sums},
                       {"cumulative", indicator.sums ? figure(result) : Value()},
                       {"result", figure(result)},
                       {"target", indicator.target ? Value::figure(**indicator.target) : Value()},
                       {"at-most", indicator.better == Better::lower},
                       {"share", share_of_target(indicator, result)},
                       {"reached", judged ? Value(reached) : Value()},
                       {"missed", judged && !reached},
                       {"incomplete", !complete},
                       {"content", indicator.content}};
}

}  // namespace

Value indicators(const ReportContext& context) {
  Value::List rows;
  for (const auto& indicator : context.evaluation.campaign.indicators)
    if (context.selection.shows(indicator)) rows.push_back(indicator_row(context, indicator));
  return rows;
}

}  // namespace campaign::pieces
