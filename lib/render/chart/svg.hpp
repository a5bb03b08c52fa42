// Elements of a picture: lines, bars, marks and texts, placed by shares across and pixels down.
#pragma once

#include <string>
#include <string_view>

#include "base/text.hpp"

namespace campaign::render::svg {

/// A place across: hundredths of the width.
struct Across {
  double percent = 0;
};

std::string line(const std::string& classes, Across x1, double y1, Across x2, double y2);
std::string bar(const std::string& classes, Across x1, Across x2, double y, double height);
std::string mark(const std::string& classes, Across x, double y);
/// `shift` moves the text by pixels; it begins, centres or ends there.
std::string text(const std::string& classes, Across x, double y, std::string_view words,
                 Align align = Align::left, int shift = 0);

}  // namespace campaign::render::svg
