// Draws a chart as inline SVG, without scripts; colours and fonts come from the style sheet.
#pragma once

#include <string>

#include "render/chart/chart_figures.hpp"

namespace campaign::render {

/// The `<svg>` of a chart with its title and description; `id` is the prefix of all ids in it.
/// Horizontal positions are percentages, so that text keeps its size on a phone. Empty when there
/// is nothing to draw.
std::string chart_svg(const Chart& chart, const ChartFigures& figures, const std::string& id);

/// A list explaining the colours; empty for a single series without a target.
std::string chart_legend(const Chart& chart, const ChartFigures& figures);

}  // namespace campaign::render
