// The cells of a row by the fields they hold, where several columns hold one field.
#pragma once

#include "entry/field_heads.hpp"

namespace campaign {

struct RowCell {
  const RecordField* field = nullptr;
  size_t column = 0;
  TableCell cell = {};
  Message problem = {};  ///< why the columns hold no one value
};

/// Those that are filled in: parts of a name and of a period are joined, and what stands below
/// `Nam` or `Nữ` gives the sex too. What stands in no column of a field is left out.
std::vector<RowCell> row_cells(const CellTable& table, const RecordKind& kind,
                               const FieldHeads& heads, size_t row);

/// What stands in place of nothing, such as a dash.
bool is_left_open(const TableCell& cell);

}  // namespace campaign
