// Draws a line chart in a Word file as a heat map: one row per series, higher values darker.
#include <algorithm>
#include <array>
#include <cmath>

#include "render/chart/chart_figures.hpp"
#include "render/docx/docx.hpp"
#include "render/docx/docx_columns.hpp"

namespace campaign::render {
namespace {

/// From the lowest figure to the highest; black text is readable on all of them.
constexpr std::array kShades = {"F4F7FC", "DCE6F5", "C2D3EE", "A8C0E5", "8EAADB"};

/// Series as rows, categories as columns.
Table transposed(const ChartFigures& figures) {
  Table table{.columns = {Align::left}, .head = {{}}};
  table.columns.resize(figures.names.size() + 1, Align::right);
  for (const auto& name : figures.names) table.head.push_back({{Text{name}}});
  for (const auto& series : figures.series) {
    Table::Row row = {{{Text{series.name}}}};
    for (const auto& figure : series.worded) row.push_back({{Text{figure}}});
    table.rows.push_back(std::move(row));
  }
  return table;
}

struct Range {
  double low = 0;
  double high = 0;
};

Range range_of(const ChartFigures& figures) {
  std::vector<double> all;
  for (const auto& series : figures.series)
    for (const auto& value : series.values)
      if (value) all.push_back(*value);
  if (all.empty()) return {};
  const auto [low, high] = std::minmax_element(all.begin(), all.end());
  return {*low, *high};
}

std::string shade(const std::optional<double>& value, const Range& range) {
  if (!value) return {};
  const double width = range.high - range.low;
  const double share = width > 0 ? (*value - range.low) / width : 1;
  return kShades[static_cast<size_t>(std::lround(share * (kShades.size() - 1)))];
}

Xml heatmap_cell(DocxBuilder& builder, const Inlines& text, const CellForm& form,
                 const ParagraphForm& words) {
  XmlNodes paragraphs;
  paragraphs.push_back(paragraph(words, runs(builder, text)));
  return cell(form, std::move(paragraphs));
}

Xml heatmap_head(DocxBuilder& builder, const Table& table, const Columns& columns) {
  const ParagraphForm words{.style = table_style(true, columns.half_points), .keep_next = true};
  XmlNodes cells;
  for (size_t i = 0; i < table.head.size(); ++i)
    cells.push_back(
        heatmap_cell(builder, table.head[i], {.width = columns.widths[i], .middle = true}, words));
  return row(std::move(cells), true);
}

Xml figure_row(DocxBuilder& builder, const Table::Row& texts, const std::vector<CellForm>& forms,
               ParagraphForm words) {
  XmlNodes cells;
  for (size_t i = 0; i < texts.size(); ++i) {
    if (i > 0) words.align = Align::center;
    cells.push_back(heatmap_cell(builder, texts[i], forms[i], words));
  }
  return row(std::move(cells));
}

/// A chart with no more rows stays on one page.
constexpr size_t kWholeCell = 20;

}  // namespace

void write_heatmap(DocxBuilder& builder, const Chart& chart) {
  const auto figures = chart_figures(chart);
  const Table table = transposed(figures);
  const auto columns = fitted_columns(table, builder.page.text_width());
  const auto range = range_of(figures);
  XmlNodes rows;
  rows.push_back(heatmap_head(builder, table, columns));
  for (size_t at = 0; at < table.rows.size(); ++at) {
    std::vector<CellForm> forms = {{.width = columns.widths[0], .middle = true}};
    for (size_t i = 1; i < columns.widths.size(); ++i)
      forms.push_back({.width = columns.widths[i],
                       .fill = shade(figures.series[at].values[i - 1], range),
                       .middle = true});
    const bool kept = at + 1 < table.rows.size() && table.rows.size() <= kWholeCell;
    rows.push_back(
        figure_row(builder, table.rows[at], forms,
                   {.style = table_style(false, columns.half_points), .keep_next = kept}));
  }
  builder.body.push_back(render::table("ChartTable", columns.widths, std::move(rows)));
  write_gap(builder);
}

}  // namespace campaign::render
