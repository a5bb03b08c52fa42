// Draws each series of a chart by itself, small: many lines side by side instead of one crossing.
#pragma once

#include <string>

#include "render/chart/chart_figures.hpp"

namespace campaign::render {

/// A list of series by name, a line of each on a scale common to all, and the last figure. Who does
/// not see a line hears its figures. Empty without series.
std::string small_charts(const Chart& chart, const ChartFigures& figures);

}  // namespace campaign::render
