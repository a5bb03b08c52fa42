// Draws a chart for a terminal with block characters: bars, or sparklines for line charts.
#include "render/chart/chart_text.hpp"

#include <fmt/core.h>

#include <algorithm>
#include <cmath>

#include "document/phrases.hpp"
#include "render/chart/chart_figures.hpp"
#include "render/text/text_table.hpp"
#include "render/text/wrap.hpp"

namespace campaign::render {
namespace {

using Lines = std::vector<std::string>;

constexpr int kGap = 2;
constexpr int kShortestBar = 8;
/// Largest share of the width for names, in percent.
constexpr int kNameShare = 45;
constexpr const char* kTargetMark = "│";
constexpr const char* kMissingStep = "·";
/// Blocks from one eighth to eight eighths: of the width and of the height of a character cell.
constexpr const char* kEighths[] = {"▏", "▎", "▍", "▌", "▋", "▊", "▉", "█"};
constexpr const char* kBlockCharacters[] = {"▁", "▂", "▃", "▄", "▅", "▆", "▇", "█"};

int widest(const std::vector<std::string>& texts) {
  int width = 0;
  for (const auto& text : texts) width = std::max(width, widest_line(text));
  return width;
}

int widest_name(int width) { return std::max(1, width * kNameShare / 100); }

/// Widths of the columns: names, bars or steps, figures.
struct ColumnGrid {
  int names = 0;
  int bar = 0;
  int figures = 0;
};

/// The character cells of a bar, filled from the cell of zero.
std::vector<std::string> bar_cells(const ChartFigures& figures, double value, int width) {
  std::vector<std::string> cells(static_cast<size_t>(width), " ");
  const auto eighths_at = [&](double one) { return std::lround(figures.share(one) * width * 8); };
  const long zero = eighths_at(0) / 8 * 8;
  const long end = eighths_at(value);
  for (long cell = 0; cell < width; ++cell) {
    const long from = cell * 8;
    if (value < 0 && from >= end / 8 * 8 && from < zero) cells[static_cast<size_t>(cell)] = "█";
    const long filled = std::min(8L, end - from);
    if (value > 0 && from >= zero && filled > 0)
      cells[static_cast<size_t>(cell)] = kEighths[filled - 1];
  }
  return cells;
}

std::string bar_line(const ChartFigures& figures, std::optional<double> value, int width) {
  std::vector<std::string> cells(static_cast<size_t>(width), " ");
  if (value) cells = bar_cells(figures, *value, width);
  if (figures.target) {
    const auto at = std::lround(figures.share(*figures.target) * width);
    cells[static_cast<size_t>(std::clamp(at, 0L, width - 1L))] = kTargetMark;
  }
  std::string text;
  for (const auto& cell : cells) text += cell;
  return text;
}

/// One row: the wrapped name, with the drawing and its figure next to the first line.
void add_chart_row(Lines& lines, const ColumnGrid& columns, const std::string& name,
                   const std::string& drawn, const std::string& figure) {
  const Lines names = wrapped(name, columns.names, kGap);
  for (size_t i = 0; i < names.size(); ++i) {
    std::string line = pad(names[i], columns.names);
    if (i == 0)
      line += std::string(kGap, ' ') + drawn + std::string(kGap, ' ') +
              pad(figure, columns.figures, Align::right);
    line.erase(line.find_last_not_of(' ') + 1);
    lines.push_back(line);
  }
}

ColumnGrid columns_for(const std::vector<std::string>& names, const ChartFigures& figures,
                       int width) {
  ColumnGrid columns;
  for (const auto& series : figures.series)
    columns.figures = std::max(columns.figures, widest(series.worded));
  columns.names = std::clamp(widest(names), 1, widest_name(width));
  columns.bar = std::max(kShortestBar, width - columns.names - columns.figures - 2 * kGap);
  return columns;
}

Lines bars(const ChartFigures& figures, int width) {
  const ColumnGrid columns = columns_for(figures.names, figures, width);
  Lines lines;
  const auto& series = figures.series[0];
  for (size_t i = 0; i < figures.names.size(); ++i)
    add_chart_row(lines, columns, figures.names[i],
                  bar_line(figures, series.values[i], columns.bar), series.worded[i]);
  return lines;
}

/// Each category name is followed by one bar per series.
Lines grouped_bars(const ChartFigures& figures, int width) {
  std::vector<std::string> names;
  for (const auto& series : figures.series) names.push_back("  " + series.name);
  const ColumnGrid columns = columns_for(names, figures, width);
  Lines lines;
  for (size_t i = 0; i < figures.names.size(); ++i) {
    const Lines name = wrapped(figures.names[i], width);
    lines.insert(lines.end(), name.begin(), name.end());
    for (size_t s = 0; s < names.size(); ++s)
      add_chart_row(
          lines, {columns.names - kGap, columns.bar, columns.figures}, figures.series[s].name,
          bar_line(figures, figures.series[s].values[i], columns.bar), figures.series[s].worded[i]);
    for (size_t s = lines.size() - names.size(); s < lines.size(); ++s) lines[s].insert(0, "  ");
  }
  return lines;
}

/// One step for each figure, `step_width` cells wide.
std::string step_line(const ChartFigures& figures, const ChartSeries& series, int step_width) {
  std::string text;
  for (const auto& value : series.values) {
    const double share = value ? std::clamp(figures.share(*value), 0.0, 1.0) : 0;
    const char* step = value ? kBlockCharacters[static_cast<size_t>(share * 7.999)] : kMissingStep;
    text += repeated(step, step_width);
  }
  return text;
}

/// With only eight steps, the scale is limited to the range of the values.
void narrow(ChartFigures& figures) {
  std::vector<double> known;
  if (figures.target) known.push_back(*figures.target);
  for (const auto& series : figures.series)
    for (const auto& value : series.values)
      if (value) known.push_back(*value);
  if (known.empty()) return;
  const auto [least, most] = std::minmax_element(known.begin(), known.end());
  figures.low = *least;
  figures.high = *most > *least ? *most : *least + 1;
}

Lines step_rows(const ChartFigures& figures, int width) {
  std::vector<std::string> names, spans;
  for (const auto& series : figures.series) {
    names.push_back(series.name);
    spans.push_back(series.worded.front() + " → " + series.worded.back());
  }
  ColumnGrid columns{std::clamp(widest(names), 1, widest_name(width)), 0, widest(spans)};
  const int room = width - columns.names - columns.figures - 2 * kGap;
  const int count = static_cast<int>(figures.names.size());
  const int step_width = std::clamp(count > 0 ? room / count : 1, 1, 3);
  Lines lines;
  for (size_t s = 0; s < names.size(); ++s)
    add_chart_row(lines, columns, names[s], step_line(figures, figures.series[s], step_width),
                  spans[s]);
  return lines;
}

/// The explanation of the marks, printed below the chart; may be empty.
std::string legend(const Chart& chart, const ChartFigures& figures) {
  std::string text;
  if (chart.kind == ChartKind::line)
    text =
        figures.names.front() + " → " + figures.names.back() +
        fmt::format(phrases::spark_scale, worded_figure(figures.low), worded_figure(figures.high));
  if (!figures.target) return text;
  const std::string mark = chart.kind == ChartKind::line ? "; " : std::string(kTargetMark) + " ";
  return text + mark + phrases::target_small + worded_figure(*figures.target);
}

}  // namespace

std::vector<std::string> chart_lines(const Chart& chart, int width) {
  ChartFigures figures = chart_figures(chart);
  if (chart.kind == ChartKind::line) narrow(figures);
  if (figures.names.empty() || figures.series.empty()) return table_lines(chart.table, width);
  Lines lines;
  const std::string title = chart_title(chart);
  if (!title.empty()) lines = wrapped(title, width);
  const bool single = chart.kind == ChartKind::bar && figures.series.size() == 1;
  const Lines drawn = chart.kind == ChartKind::line ? step_rows(figures, width)
                      : single                      ? bars(figures, width)
                                                    : grouped_bars(figures, width);
  lines.insert(lines.end(), drawn.begin(), drawn.end());
  const std::string marks = legend(chart, figures);
  if (!marks.empty()) {
    const Lines more = wrapped(marks, width);
    lines.insert(lines.end(), more.begin(), more.end());
  }
  return lines;
}

}  // namespace campaign::render
