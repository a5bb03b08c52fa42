// The figures of a chart: what is compared, its series, and the scale that all are drawn by.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "document/document.hpp"

namespace campaign::render {

struct ChartSeries {
  std::string name;
  std::vector<std::optional<double>> values;  ///< as many as there are names; nothing: missing
  std::vector<std::string> worded;            ///< as the table shows them
};

struct ChartFigures {
  std::vector<std::string> names;
  std::vector<ChartSeries> series;
  std::optional<double> target;
  double low = 0;
  double high = 1;
  std::vector<double> ticks;  ///< round numbers from low to high

  /// Where a value stands between low and high: from 0 to 1.
  double share(double value) const { return (value - low) / (high - low); }
};

/// Bars are drawn from zero; a line shows what lies between its figures.
ChartFigures chart_figures(const Chart& chart);

/// `Điểm của các đơn vị (điểm)`: the title and the measure, as far as there are any.
std::string chart_title(const Chart& chart);

/// `1.490`, `97,5`: a figure of a scale, with no more decimals than needed.
std::string worded_figure(double figure);

}  // namespace campaign::render
