// Numbers in merged cells: how much of one belongs to which row is unknown.
#pragma once

#include <vector>

#include "base/message.hpp"
#include "entry/cell_mark.hpp"
#include "entry/heads.hpp"

namespace campaign {

/// Why the cell holds no number of its own: it is merged with one of another row, or of another of
/// the columns. Empty for any other cell.
Message why_shared(const CellTable& table, size_t row, size_t column,
                   const std::vector<size_t>& columns);

/// The mark of a cell below a criterion.
CellMark mark_at(const CellTable& table, const HeadRow& heads, size_t row, size_t column);

}  // namespace campaign
