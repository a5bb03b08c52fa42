// Computes the figures of a chart: category names, series, and a common scale.
#include "render/chart/chart_figures.hpp"

#include <algorithm>
#include <cmath>

#include "document/phrases.hpp"
#include "document/wording.hpp"
#include "render/text/wrap.hpp"

namespace campaign::render {
namespace {

/// More steps would make the tick labels collide on a phone.
constexpr double kMostSteps = 5;
/// Larger values do not fit into exact hundredths.
constexpr double kLargest = 9e15;

ChartSeries series_of(const Table& table, size_t column) {
  ChartSeries series;
  series.name = column < table.head.size() ? terminal_text(table.head[column]) : "";
  for (const auto& row : table.rows) {
    const auto cell = column < row.size() ? row[column] : Inlines();
    const auto text = terminal_text(cell);
    series.values.push_back(figure_of(cell));
    series.worded.push_back(text.empty() ? "—" : text);
  }
  return series;
}

/// The next larger 1, 2, 2.5 or 5 times a power of ten.
double round_step(double rough) {
  const double power = std::pow(10, std::floor(std::log10(rough)));
  for (const double factor : {1.0, 2.0, 2.5, 5.0})
    if (rough <= factor * power * (1 + 1e-9)) return factor * power;
  return 10 * power;
}

void include(ChartFigures& figures, bool& any, double value) {
  figures.low = any ? std::min(figures.low, value) : value;
  figures.high = any ? std::max(figures.high, value) : value;
  any = true;
}

/// Widens low and high to round numbers.
void set_scale(ChartFigures& figures, bool from_zero) {
  bool any = from_zero;
  if (from_zero) figures.low = figures.high = 0;
  for (const auto& series : figures.series)
    for (const auto& value : series.values)
      if (value) include(figures, any, *value);
  if (figures.target) include(figures, any, *figures.target);
  if (!any) figures.low = 0;
  if (figures.high <= figures.low) figures.high = figures.low + 1;
  const double step = round_step((figures.high - figures.low) / kMostSteps);
  const auto first = std::floor(figures.low / step + 1e-9);
  const auto last = std::ceil(figures.high / step - 1e-9);
  figures.low = first * step;
  figures.high = last * step;
  for (double i = first; i <= last; ++i) figures.ticks.push_back(i * step);
}

}  // namespace

ChartFigures chart_figures(const Chart& chart) {
  ChartFigures figures;
  const Table& table = chart.table;
  for (const auto& row : table.rows)
    figures.names.push_back(row.empty() ? "" : terminal_text(row[0]));
  for (size_t i = 1; i < table.columns.size(); ++i) figures.series.push_back(series_of(table, i));
  figures.target = chart.target;
  set_scale(figures, chart.kind != ChartKind::line);
  return figures;
}

std::string chart_title(const Chart& chart) {
  const std::string title = printable(chart.title);
  if (chart.measure.empty()) return title;
  const std::string measure = printable(chart.measure);
  return title.empty() ? phrases::unit_of_measure + measure : title + " (" + measure + ")";
}

std::string worded_figure(double figure) {
  const auto hundredths = std::clamp(figure, -kLargest, kLargest) * 100;
  return worded(Value::figure(Points::hundredths(std::llround(hundredths))));
}

}  // namespace campaign::render
