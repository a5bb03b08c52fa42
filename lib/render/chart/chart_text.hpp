// Draws a chart for a terminal with block characters: bars, or sparklines for line charts.
#pragma once

#include <string>
#include <vector>

#include "document/document.hpp"

namespace campaign::render {

/// The lines of a chart, none wider than `width`. A line chart has one row of steps per series,
/// with its first and last figure.
std::vector<std::string> chart_lines(const Chart& chart, int width);

}  // namespace campaign::render
