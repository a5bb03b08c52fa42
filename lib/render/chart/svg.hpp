// SVG elements: lines, bars, marks and texts; x in percent of the width, y in pixels.
#pragma once

#include <string>
#include <string_view>

#include "base/text.hpp"

namespace campaign::render::svg {

/// A horizontal position in percent of the width.
struct Across {
  double percent = 0;
};

std::string line(const std::string& classes, Across x1, double y1, Across x2, double y2);
std::string bar(const std::string& classes, Across x1, Across x2, double y, double height);
std::string mark(const std::string& classes, Across x, double y);
/// `shift` offsets the anchor horizontally, in pixels.
std::string text(const std::string& classes, Across x, double y, std::string_view words,
                 Align align = Align::left, int shift = 0);

}  // namespace campaign::render::svg
