// Computes column widths and the font size of a printed table.
#pragma once

#include <vector>

#include "document/document.hpp"

namespace campaign::render {

struct Columns {
  int half_points = 24;           ///< font size
  std::vector<int> widths;        ///< in twips; their sum is the page width
  std::vector<bool> turned = {};  ///< heads that are read from below
  int head_height = 0;            ///< of such heads, in twips
};

/// Columns as wide as their texts if possible, and never narrower than their longest word; the font
/// is reduced only where words would not fit or rows would be too high. `whole`: in twips; `most`:
/// the largest font, in half-points.
Columns fitted_columns(const Table& table, int whole, int most = 24);

/// The font of all tables of a section: the smallest that one of them needs, but not a tiny one.
int common_table_size(const Blocks& blocks, int whole);

}  // namespace campaign::render
