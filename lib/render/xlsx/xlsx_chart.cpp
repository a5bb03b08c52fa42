// Adds charts to a workbook; the spreadsheet draws them from the cells above.
#include "render/xlsx/xlsx_chart.hpp"

#include <xlsxwriter.h>

#include <algorithm>

namespace campaign::render {
namespace {

constexpr lxw_color_t kColours[] = {0x1F5A94, 0xC2571A, 0x2E7D4F, 0x8A4FA3,
                                    0xB03A52, 0x6F6A1F, 0x11808A, 0x73503A};
constexpr lxw_color_t kTarget = 0x7F7F7F, kPale = 0xBFBFBF, kGrid = 0xD9D9D9;
constexpr double kWide = 1.6, kHigh = 1.2;
/// Bars that fit into a chart of default height.
constexpr double kUsualBars = 9;

/// A chart and its sheet. All texts are references to cells, so that none is a formula.
struct ChartDrawing {
  lxw_chart* chart;
  const Sheet& sheet;
  lxw_row_t head;

  ChartKind kind() const { return sheet.chart->kind; }
  lxw_row_t last_row() const { return head + static_cast<lxw_row_t>(sheet.rows.size()); }
  lxw_col_t last_column() const { return static_cast<lxw_col_t>(sheet.columns.size() - 1); }
  /// In libxlsxwriter the horizontal axis is x, also for horizontal bars.
  lxw_chart_axis* values() const {
    return kind() == ChartKind::bar ? chart->x_axis : chart->y_axis;
  }
  lxw_chart_axis* names() const { return kind() == ChartKind::bar ? chart->y_axis : chart->x_axis; }
};

uint8_t type_of(ChartKind kind) {
  if (kind == ChartKind::line) return LXW_CHART_LINE;
  return kind == ChartKind::bar ? LXW_CHART_BAR : LXW_CHART_COLUMN;
}

/// The target is a series in grey.
void colour_series(const ChartDrawing& drawing, lxw_chart_series* series, lxw_col_t column) {
  const bool target = drawing.sheet.chart->has_target && column == drawing.last_column();
  const lxw_color_t colour = kColours[(column - 1U) % std::size(kColours)];
  lxw_chart_line line = {.color = target ? kTarget : colour, .width = target ? 1.5F : 2.25F};
  if (target) line.dash_type = LXW_CHART_LINE_DASH_DASH;
  lxw_chart_fill fill = {.color = target ? kPale : colour};
  if (drawing.kind() != ChartKind::line) return chart_series_set_fill(series, &fill);
  chart_series_set_line(series, &line);
  chart_series_set_marker_type(series, target ? LXW_CHART_MARKER_NONE : LXW_CHART_MARKER_CIRCLE);
  lxw_chart_line edge = {.color = colour};
  chart_series_set_marker_fill(series, &fill);
  chart_series_set_marker_line(series, &edge);
}

void add_series(const ChartDrawing& drawing, lxw_col_t column) {
  const char* name = drawing.sheet.name.c_str();
  const lxw_row_t first = drawing.head + 1, last = drawing.last_row();
  auto* series = chart_add_series(drawing.chart, nullptr, nullptr);
  chart_series_set_name_range(series, name, drawing.head, column);
  chart_series_set_categories(series, name, first, 0, last, 0);
  chart_series_set_values(series, name, first, column, last, column);
  colour_series(drawing, series, column);
  const bool labelled = drawing.kind() == ChartKind::bar && column == 1;
  if (labelled) chart_series_set_labels(series);
}

void set_axes(const ChartDrawing& drawing) {
  auto* values = drawing.values();
  chart_axis_set_min(values, drawing.sheet.chart->low);
  chart_axis_set_max(values, drawing.sheet.chart->high);
  lxw_chart_line grid = {.color = kGrid, .width = 0.75};
  chart_axis_major_gridlines_set_visible(values, LXW_TRUE);
  chart_axis_major_gridlines_set_line(values, &grid);
  chart_axis_set_label_position(drawing.names(), LXW_CHART_AXIS_LABEL_POSITION_LOW);
  if (drawing.kind() != ChartKind::bar) return;
  chart_axis_set_reverse(drawing.names());
  chart_axis_set_crossing_max(drawing.names());
}

}  // namespace

void draw_chart(lxw_workbook* book, lxw_worksheet* paper, const Sheet& sheet, unsigned head_row) {
  if (!sheet.chart || sheet.rows.empty() || sheet.columns.size() < 2) return;
  const ChartDrawing drawing{workbook_add_chart(book, type_of(sheet.chart->kind)), sheet, head_row};
  for (lxw_col_t i = 1; i <= drawing.last_column(); ++i) add_series(drawing, i);
  chart_title_set_name_range(drawing.chart, sheet.name.c_str(), 0, 0);
  lxw_chart_font font = {.size = 14, .bold = LXW_TRUE};
  chart_title_set_name_font(drawing.chart, &font);
  chart_show_blanks_as(drawing.chart, LXW_CHART_BLANKS_AS_GAP);
  chart_legend_set_position(
      drawing.chart, drawing.last_column() == 1 ? LXW_CHART_LEGEND_NONE : LXW_CHART_LEGEND_BOTTOM);
  set_axes(drawing);
  const auto bars = static_cast<double>(sheet.rows.size() * drawing.last_column());
  const bool lying = drawing.kind() == ChartKind::bar;
  lxw_chart_options options = {.x_scale = kWide,
                               .y_scale = lying ? std::max(1.0, bars / kUsualBars) : kHigh};
  worksheet_insert_chart_opt(paper, drawing.last_row() + 2, 0, drawing.chart, &options);
}

}  // namespace campaign::render
