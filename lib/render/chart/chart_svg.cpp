// Draws a chart as inline SVG, without scripts; colours and fonts come from the style sheet.
#include "render/chart/chart_svg.hpp"

#include <fmt/core.h>

#include <algorithm>
#include <cmath>

#include "document/phrases.hpp"
#include "render/chart/svg.hpp"
#include "render/html/html_blocks.hpp"
#include "render/text/wrap.hpp"

namespace campaign::render {
namespace {

using svg::Across;

/// Sizes in pixels; the font size of the style sheet matches them.
constexpr double kLetter = 7.5;  ///< width of a digit
constexpr double kPhone = 340;   ///< width of a chart on a phone
constexpr double kBar = 18, kThinBar = 14, kBarGap = 4, kGroupGap = 12;
constexpr double kNameLine = 19, kAxis = 24, kPlot = 230, kTop = 16;
constexpr size_t kMostNameLines = 3;
constexpr int kNameWidth = 48;
constexpr size_t kColourCount = 8;
constexpr size_t kMostLabelRows = 3;

std::string series_class(size_t series) {
  return "series-" + std::to_string(series % kColourCount + 1);
}

/// The width of so many letters in percent of the narrowest chart.
double room_for(size_t letters) {
  return std::clamp((static_cast<double>(letters) * kLetter + 8) / kPhone * 100, 6.0, 40.0);
}

size_t longest_figure(const ChartFigures& figures) {
  size_t longest = 1;
  for (const auto& series : figures.series)
    for (const auto& word : series.worded) longest = std::max(longest, character_count(word));
  return std::min<size_t>(longest, 16);
}

std::vector<std::string> name_lines(const std::string& name) {
  auto lines = wrapped(name, kNameWidth);
  if (lines.size() <= kMostNameLines) return lines;
  lines.resize(kMostNameLines);
  lines.back() += " …";
  return lines;
}

/// Horizontal bars from top to bottom, each group below its category name.
class Bars {
 public:
  explicit Bars(const ChartFigures& figures)
      : figures_(figures),
        right_(100 - room_for(longest_figure(figures))),
        left_(figures.low < 0 ? room_for(longest_figure(figures)) : 0),
        height_(figures.series.size() > 1 ? kThinBar : kBar) {}

  std::string drawn() {
    for (size_t i = 0; i < figures_.names.size(); ++i) group(i);
    return axis() + bars_ + target() + texts_;
  }
  double height() const { return y_ + kAxis; }

 private:
  Across across(double value) const { return {left_ + figures_.share(value) * (right_ - left_)}; }
  void group(size_t i) {
    for (const auto& line : name_lines(figures_.names[i])) {
      texts_ += svg::text("name", {0}, y_ + kNameLine - 5, line);
      y_ += kNameLine;
    }
    for (size_t s = 0; s < figures_.series.size(); ++s) bar(s, i);
    y_ += kGroupGap - kBarGap;
  }
  void bar(size_t s, size_t i) {
    const auto& series = figures_.series[s];
    const auto value = series.values[i];
    const double baseline = y_ + height_ / 2 + 5;
    const bool negative = value && *value < 0;
    const Across end = across(value.value_or(0));
    if (value) bars_ += svg::bar(series_class(s), across(0), end, y_, height_);
    texts_ += svg::text(value ? "figure" : "figure missing", end, baseline, series.worded[i],
                        negative ? Align::right : Align::left, negative ? -6 : 6);
    y_ += height_ + kBarGap;
  }
  std::string axis() const;
  std::string target() const {
    if (!figures_.target) return "";
    const Across x = across(*figures_.target);
    return svg::line("target", x, 0, x, y_);
  }

  const ChartFigures& figures_;
  double right_, left_, height_;
  double y_ = 0;
  std::string bars_ = {}, texts_ = {};
};

std::string Bars::axis() const {
  std::string drawn;
  size_t longest = 1;
  for (const double tick : figures_.ticks)
    longest = std::max(longest, character_count(worded_figure(tick)));
  const size_t every = longest > 6 ? 2 : 1;
  for (size_t i = 0; i < figures_.ticks.size(); ++i) {
    const double tick = figures_.ticks[i];
    const Across x = across(tick);
    drawn += svg::line(tick == 0 ? "zero" : "grid", x, 0, x, y_);
    if (i % every != 0) continue;
    drawn += svg::text("tick", x, y_ + kAxis - 8, worded_figure(tick),
                       x.percent < 2 ? Align::left : Align::center);
  }
  return drawn;
}

/// Lines from left to right, one position per category.
class Curves {
 public:
  explicit Curves(const ChartFigures& figures) : figures_(figures) {
    size_t longest = 1;
    for (const double tick : figures.ticks)
      longest = std::max(longest, character_count(worded_figure(tick)));
    left_ = room_for(longest);
    set_labels();
  }

  std::string drawn() const {
    std::string drawn = grid() + labels();
    if (figures_.target)
      drawn += svg::line("target", {left_}, down(*figures_.target), {100}, down(*figures_.target));
    for (size_t s = 0; s < figures_.series.size(); ++s) drawn += series(s);
    return drawn;
  }
  double height() const { return kTop + kPlot + 8 + static_cast<double>(label_rows_) * kNameLine; }

 private:
  Across across(size_t i) const {
    const double slot = (100 - left_) / static_cast<double>(figures_.names.size());
    return {left_ + (static_cast<double>(i) + 0.5) * slot};
  }
  double down(double value) const { return kTop + (1 - figures_.share(value)) * kPlot; }

  /// Labels that would collide are staggered over several rows; if need be, some are omitted.
  void set_labels() {
    size_t longest = 1;
    for (const auto& name : figures_.names) longest = std::max(longest, character_count(name));
    const double slot = kPhone * (100 - left_) / 100 / static_cast<double>(figures_.names.size());
    slots_ = static_cast<size_t>(std::ceil((static_cast<double>(longest) * kLetter + 4) / slot));
    label_rows_ = std::clamp<size_t>(slots_, 1, kMostLabelRows);
    every_ = (slots_ + label_rows_ - 1) / label_rows_;
  }
  std::string labels() const {
    std::string drawn;
    for (size_t i = 0; i < figures_.names.size(); i += every_) {
      const double row = static_cast<double>(i / every_ % label_rows_);
      drawn += svg::text("tick", across(i), kTop + kPlot + (row + 1) * kNameLine, figures_.names[i],
                         Align::center);
    }
    return drawn;
  }
  std::string grid() const {
    std::string drawn;
    for (const double tick : figures_.ticks) {
      drawn += svg::line(tick == 0 ? "zero" : "grid", {left_}, down(tick), {100}, down(tick));
      drawn += svg::text("tick", {left_}, down(tick) + 4, worded_figure(tick), Align::right, -6);
    }
    return drawn;
  }
  /// Missing values leave a gap.
  std::string series(size_t s) const {
    const auto& one = figures_.series[s];
    const bool labelled = figures_.series.size() == 1 && slots_ <= 1;
    std::string lines, marks;
    for (size_t i = 0; i < one.values.size(); ++i) {
      if (!one.values[i]) continue;
      const double y = down(*one.values[i]);
      if (i > 0 && one.values[i - 1])
        lines += svg::line("stroke " + series_class(s), across(i - 1), down(*one.values[i - 1]),
                           across(i), y);
      marks += svg::mark(series_class(s), across(i), y);
      if (labelled) marks += svg::text("figure", across(i), y - 9, one.worded[i], Align::center);
    }
    return lines + marks;
  }

  const ChartFigures& figures_;
  double left_ = 0;
  size_t slots_ = 1;  ///< width of the longest label in categories
  size_t label_rows_ = 1;
  size_t every_ = 1;
};

std::string description(const Chart& chart, const ChartFigures& figures) {
  const bool is_line = chart.kind == ChartKind::line;
  std::string text =
      fmt::format(phrases::chart_size, is_line ? phrases::line_chart : phrases::bar_chart,
                  figures.names.size(), figures.series.size());
  if (figures.target) text += fmt::format(phrases::target_sentence, worded_figure(*figures.target));
  return text + phrases::figures_in_table;
}

std::string framed(const std::string& id, const std::string& title, const std::string& about,
                   double height, const std::string& drawn) {
  return fmt::format(
      "<svg role=\"img\" aria-labelledby=\"{0}-title {0}-desc\" width=\"100%\" "
      "height=\"{1:.0f}\">\n<title id=\"{0}-title\">{2}</title>\n<desc id=\"{0}-desc\">{3}</desc>\n"
      "{4}</svg>\n",
      id, height, html_escaped(title), html_escaped(about), drawn);
}

std::string legend_item(const std::string& drawn, const std::string& words) {
  return "<li><svg aria-hidden=\"true\" width=\"28\" height=\"12\">" + drawn + "</svg>" +
         html_escaped(words) + "</li>\n";
}

}  // namespace

std::string chart_svg(const Chart& chart, const ChartFigures& figures, const std::string& id) {
  if (figures.names.empty() || figures.series.empty()) return {};
  const std::string title = chart_title(chart);
  const std::string about = description(chart, figures);
  if (chart.kind == ChartKind::line) {
    const Curves lines(figures);
    return framed(id, title, about, lines.height(), lines.drawn());
  }
  Bars bars(figures);
  const std::string drawn = bars.drawn();
  return framed(id, title, about, bars.height(), drawn);
}

std::string chart_legend(const Chart& chart, const ChartFigures& figures) {
  std::string items;
  const bool is_line = chart.kind == ChartKind::line;
  if (figures.series.size() > 1)
    for (size_t s = 0; s < figures.series.size(); ++s) {
      const std::string line = svg::line("stroke " + series_class(s), {0}, 6, {100}, 6);
      items += legend_item(is_line ? line + svg::mark(series_class(s), {50}, 6)
                                   : svg::bar(series_class(s), {0}, {100}, 0, 12),
                           figures.series[s].name);
    }
  if (figures.target)
    items += legend_item(svg::line("target", {0}, 6, {100}, 6),
                         std::string(phrases::target) + ": " + worded_figure(*figures.target));
  return items.empty() ? "" : "<ul class=\"legend\">\n" + items + "</ul>\n";
}

}  // namespace campaign::render
