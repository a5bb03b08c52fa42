// A chart as an inline picture of a page: no script, no style of its own, sharp at every width.
#pragma once

#include <string>

#include "render/chart/chart_figures.hpp"

namespace campaign::render {

/// The `<svg>` of a chart with its title and description; `id` begins the ids in it. Sizes across
/// are shares of the page, so that letters keep their size on a telephone. Empty when there is
/// nothing to draw.
std::string chart_svg(const Chart& chart, const ChartFigures& figures, const std::string& id);

/// What the colours mean: a list, when there are several or a target.
std::string chart_legend(const Chart& chart, const ChartFigures& figures);

}  // namespace campaign::render
