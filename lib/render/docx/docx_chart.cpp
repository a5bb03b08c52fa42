// Draws a chart in a Word file as a table with shaded cells: bars here, lines as a heat map.
#include <fmt/core.h>

#include <algorithm>
#include <cmath>

#include "document/phrases.hpp"
#include "document/wording.hpp"
#include "render/docx/docx.hpp"

namespace campaign::render {
namespace {

/// Length of the longest bar in grid columns.
constexpr int kBarSteps = 50;
constexpr const char* kFill = "8EAADB";
/// A chart with no more rows stays on one page.
constexpr size_t kWholeBar = 20;

/// Categories of a line chart that fit on a page as columns.
constexpr size_t kMostNames = 24;

/// Line charts are drawn as heat maps; with too many categories, as bars.
bool is_heatmap(const Chart& chart) {
  return chart.kind == ChartKind::line && chart.table.rows.size() <= kMostNames;
}

/// Sizes shared by all rows of a chart.
struct BarScale {
  double largest = 1;
  int target = 0;  ///< in steps; 0: none
  int name = 0;    ///< column widths in twips
  int series = 0;  ///< 0: only one series
  int figure = 0;
  int step = 0;
};

std::vector<double> figures(const Chart& chart) {
  std::vector<double> all;
  for (const auto& row : chart.table.rows)
    for (size_t i = 1; i < row.size(); ++i)
      if (const auto figure = figure_of(row[i])) all.push_back(*figure);
  return all;
}

int bar_steps(const BarScale& scale, double figure) {
  const double share = std::clamp(figure / scale.largest, 0.0, 1.0);
  return static_cast<int>(std::lround(share * kBarSteps));
}

BarScale scale_of(const Chart& chart, int whole) {
  BarScale scale;
  for (const double one : figures(chart)) scale.largest = std::max(scale.largest, one);
  if (chart.target) scale.largest = std::max(scale.largest, *chart.target);
  if (chart.target) scale.target = bar_steps(scale, *chart.target);
  const bool several = chart.table.columns.size() > 2;
  scale.series = several ? whole * 15 / 100 : 0;
  scale.name = whole * (several ? 25 : 35) / 100;
  scale.figure = whole * 12 / 100;
  scale.step = (whole - scale.name - scale.series - scale.figure) / kBarSteps;
  scale.name = whole - scale.series - scale.figure - scale.step * kBarSteps;  // takes the rest
  return scale;
}

std::vector<int> grid(const BarScale& scale) {
  std::vector<int> widths = {scale.name};
  if (scale.series > 0) widths.push_back(scale.series);
  widths.push_back(scale.figure);
  widths.insert(widths.end(), kBarSteps, scale.step);
  return widths;
}

/// Adds the cells of a bar: shaded up to the figure, split at the target.
void add_bar(XmlNodes& cells, const BarScale& scale, int filled) {
  std::vector<int> cuts = {filled, scale.target, kBarSteps};
  std::sort(cuts.begin(), cuts.end());
  int from = 0;
  for (const int to : cuts) {
    if (to <= from) continue;
    cells.push_back(cell({.width = (to - from) * scale.step,
                          .span = to - from,
                          .fill = to <= filled ? kFill : "",
                          .line_right = to == scale.target},
                         {}));
    from = to;
  }
}

Xml text_cell(DocxBuilder& builder, int width, const Inlines& inlines, const ParagraphForm& form) {
  XmlNodes paragraphs;
  paragraphs.push_back(paragraph(form, runs(builder, inlines)));
  return cell({.width = width}, std::move(paragraphs));
}

Xml bar_row(DocxBuilder& builder, const Chart& chart, const BarScale& scale, size_t row_at,
            size_t column) {
  const auto& texts = chart.table.rows[row_at];
  const auto figure = figure_of(texts[column]);
  const bool last = row_at + 1 == chart.table.rows.size() && column + 1 == texts.size();
  const ParagraphForm words{.style = "TableText",
                            .keep_next = !last && chart.table.rows.size() <= kWholeBar};
  ParagraphForm number = words;
  number.align = Align::right;
  XmlNodes cells;
  cells.push_back(text_cell(builder, scale.name, column == 1 ? texts[0] : Inlines(), words));
  if (scale.series > 0)
    cells.push_back(text_cell(builder, scale.series, chart.table.head[column], words));
  cells.push_back(text_cell(builder, scale.figure, texts[column], number));
  add_bar(cells, scale, figure ? bar_steps(scale, *figure) : 0);
  return row(std::move(cells));
}

/// `Tổng điểm (điểm; vạch đỏ: 90)`
std::string caption(const Chart& chart) {
  std::vector<std::string> notes;
  if (!chart.measure.empty()) notes.push_back(chart.measure);
  if (is_heatmap(chart)) notes.emplace_back(phrases::darker_is_more);
  if (chart.target)
    notes.push_back((is_heatmap(chart) ? phrases::target_small : phrases::target_line) +
                    replace_all(fmt::format("{:.10g}", *chart.target), ".", ","));
  if (notes.empty()) return chart.title;
  return chart.title + (chart.title.empty() ? "(" : " (") + join(notes, "; ") + ")";
}

}  // namespace

void write_chart(DocxBuilder& builder, const Chart& chart) {
  const auto text = caption(chart);
  if (!text.empty())
    builder.body.push_back(paragraph({.style = "Caption", .keep_next = true}, {run(text)}));
  if (chart.table.columns.size() < 2) return write_table(builder, chart.table);
  if (is_heatmap(chart)) return write_heatmap(builder, chart);
  const auto scale = scale_of(chart, builder.page.text_width());
  XmlNodes rows;
  for (size_t i = 0; i < chart.table.rows.size(); ++i)
    for (size_t column = 1; column < chart.table.columns.size(); ++column)
      rows.push_back(bar_row(builder, chart, scale, i, column));
  if (rows.empty()) return;
  builder.body.push_back(render::table("ChartTable", grid(scale), std::move(rows)));
  write_gap(builder);
}

}  // namespace campaign::render
