// How wide the columns of a table on paper are, and how large its letters.
#pragma once

#include <vector>

#include "document/document.hpp"

namespace campaign::render {

struct Columns {
  int half_points = 24;     ///< the size of the letters
  std::vector<int> widths;  ///< in twips; together as wide as the page
};

/// Columns as wide as their texts where there is room, and never narrower than their longest word;
/// letters become smaller only where the words would not fit otherwise.
Columns fitted_columns(const Table& table, int whole);

}  // namespace campaign::render
