// A chart for a terminal: bars and steps of block characters.
#pragma once

#include <string>
#include <vector>

#include "document/document.hpp"

namespace campaign::render {

/// The lines of a chart, none wider than `width`. A line chart becomes a row of steps for each
/// series, with its first and its last figure.
std::vector<std::string> chart_lines(const Chart& chart, int width);

}  // namespace campaign::render
