// Computes column widths and the font size of a printed table.
#pragma once

#include <vector>

#include "document/document.hpp"

namespace campaign::render {

struct Columns {
  int half_points = 24;     ///< font size
  std::vector<int> widths;  ///< in twips; their sum is the page width
};

/// Columns as wide as their texts if possible, and never narrower than their longest word; the font
/// is reduced only where words would not fit or rows would be too high. `whole`: in twips.
Columns fitted_columns(const Table& table, int whole);

}  // namespace campaign::render
