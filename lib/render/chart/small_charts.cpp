// Draws each series of a chart by itself, small: many lines side by side instead of one crossing.
#include "render/chart/small_charts.hpp"

#include <fmt/core.h>

#include "render/html/html_blocks.hpp"
#include "render/html/html_inlines.hpp"

namespace campaign::render {
namespace {

/// Sizes in pixels, with room for the mark at the end.
constexpr double kWide = 120, kHigh = 32, kMargin = 4;

/// `Văn phòng: 9/2021 83,50; 10/2021 94,25`
std::string series_label(const std::string& name, const ChartFigures& figures,
                         const ChartSeries& series) {
  std::string text = name;
  for (size_t i = 0; i < series.worded.size(); ++i)
    text += (i == 0 ? ": " : "; ") + figures.names[i] + " " + series.worded[i];
  return text;
}

/// One stroke through the figures; one that is missing leaves a gap.
std::string drawn_line(const ChartFigures& figures, const ChartSeries& series) {
  const double steps = series.values.size() > 1 ? static_cast<double>(series.values.size() - 1) : 1;
  std::string path, mark;
  bool after_gap = true;
  for (size_t i = 0; i < series.values.size(); ++i) {
    const auto value = series.values[i];
    if (value) {
      const double x = kMargin + static_cast<double>(i) / steps * (kWide - 2 * kMargin);
      const double y = kMargin + (1 - figures.share(*value)) * (kHigh - 2 * kMargin);
      path += fmt::format("{}{:.1f} {:.1f}", after_gap ? "M" : "L", x, y);
      mark = fmt::format("<circle class=\"series-1\" cx=\"{:.1f}\" cy=\"{:.1f}\" r=\"3\"/>", x, y);
    }
    after_gap = !value;
  }
  return path.empty() ? "" : "<path class=\"spark\" d=\"" + path + "\"/>" + mark;
}

std::string last_figure(const ChartSeries& series) {
  for (size_t i = series.values.size(); i-- > 0;)
    if (series.values[i]) return series.worded[i];
  return "—";
}

}  // namespace

std::string small_charts(const Chart& chart, const ChartFigures& figures) {
  if (figures.series.empty() || figures.names.empty()) return {};
  std::string items;
  for (size_t s = 0; s < figures.series.size(); ++s) {
    const auto& series = figures.series[s];
    const auto& name = chart.table.head[s + 1];
    items += fmt::format(
        "<li><span class=\"name\">{}</span><svg role=\"img\" aria-label=\"{}\" width=\"{}\" "
        "height=\"{}\" viewBox=\"0 0 {} {}\">{}</svg><span class=\"figure\">{}</span></li>\n",
        inlines_html(name), html_escaped(series_label(plain_text(name), figures, series)), kWide,
        kHigh, kWide, kHigh, drawn_line(figures, series), html_escaped(last_figure(series)));
  }
  return "<figure class=\"chart small\">\n<figcaption>" + html_escaped(chart_title(chart)) +
         "</figcaption>\n<ul class=\"sparks\">\n" + items + "</ul>\n</figure>\n";
}

}  // namespace campaign::render
