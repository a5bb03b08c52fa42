// Where a numbered list of an office ends, and the places of signatures begin.
#pragma once

#include <optional>

#include "entry/unread_rows.hpp"

namespace campaign {

/// The first row below the last number of the list that is blank or a sum; the number of rows of
/// the table when there is none, or no column of numbers.
size_t end_of_list(const CellTable& table, const std::vector<HeadCell>& heads, size_t first_row);

/// Whether a cell holds a number and nothing else: what a row of signatures has not.
bool has_number(const std::vector<TableCell>& cells);

/// The column of running numbers; none where no head is `STT`.
std::optional<size_t> number_column(const std::vector<HeadCell>& heads);

}  // namespace campaign
