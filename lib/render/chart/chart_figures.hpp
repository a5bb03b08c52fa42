// The figures of a chart: category names, series, and a common scale.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "document/document.hpp"

namespace campaign::render {

struct ChartSeries {
  std::string name;
  std::vector<std::optional<double>> values;  ///< one per category; `nullopt`: missing
  std::vector<std::string> worded;            ///< texts of the table cells
};

struct ChartFigures {
  std::vector<std::string> names;
  std::vector<ChartSeries> series;
  std::optional<double> target;
  double low = 0;
  double high = 1;
  std::vector<double> ticks;  ///< round numbers from low to high

  /// The position of a value on the scale: 0 at low, 1 at high.
  double share(double value) const { return (value - low) / (high - low); }
};

/// The scale of bars includes zero; that of lines only covers the values.
ChartFigures chart_figures(const Chart& chart);

/// `Điểm của các đơn vị (điểm)`: the title and the measure; either may be absent.
std::string chart_title(const Chart& chart);

/// Formats a figure without trailing zeros: `1.490`, `97,5`.
std::string worded_figure(double figure);

}  // namespace campaign::render
