// SVG elements: lines, bars, marks and texts; x in percent of the width, y in pixels.
#include "render/chart/svg.hpp"

#include <fmt/core.h>

#include <algorithm>

#include "render/html/html_blocks.hpp"

namespace campaign::render::svg {
namespace {

constexpr double kMarkRadius = 3.5;

const char* anchor(Align align) {
  return align == Align::right ? "end" : align == Align::center ? "middle" : "start";
}

}  // namespace

std::string line(const std::string& classes, Across x1, double y1, Across x2, double y2) {
  return fmt::format(
      "<line class=\"{}\" x1=\"{:.2f}%\" y1=\"{:.1f}\" x2=\"{:.2f}%\" y2=\"{:.1f}\"/>\n", classes,
      x1.percent, y1, x2.percent, y2);
}

std::string bar(const std::string& classes, Across x1, Across x2, double y, double height) {
  const auto [from, to] = std::minmax(x1.percent, x2.percent);
  return fmt::format(
      "<rect class=\"{}\" x=\"{:.2f}%\" y=\"{:.1f}\" width=\"{:.2f}%\" height=\"{:.1f}\"/>\n",
      classes, from, y, to - from, height);
}

std::string mark(const std::string& classes, Across x, double y) {
  return fmt::format("<circle class=\"{}\" cx=\"{:.2f}%\" cy=\"{:.1f}\" r=\"{}\"/>\n", classes,
                     x.percent, y, kMarkRadius);
}

std::string text(const std::string& classes, Across x, double y, std::string_view words,
                 Align align, int shift) {
  const std::string moved = shift == 0 ? "" : fmt::format(" dx=\"{}\"", shift);
  const std::string anchored =
      align == Align::left ? "" : fmt::format(" text-anchor=\"{}\"", anchor(align));
  return fmt::format("<text class=\"{}\" x=\"{:.2f}%\" y=\"{:.1f}\"{}{}>{}</text>\n", classes,
                     x.percent, y, moved, anchored, html_escaped(words));
}

}  // namespace campaign::render::svg
