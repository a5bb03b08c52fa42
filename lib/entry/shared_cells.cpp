// Finds numbers in merged cells.
#include "entry/shared_cells.hpp"

#include <algorithm>

namespace campaign {

Message why_shared(const CellTable& table, size_t row, size_t column,
                   const std::vector<size_t>& columns) {
  const size_t range = table.cell(row, column).range;
  if (range == 0) return {};
  const bool with_rows = table.cell(row + 1, column).range == range ||
                         (row > 0 && table.cell(row - 1, column).range == range);
  const bool with_columns = std::any_of(columns.begin(), columns.end(), [&](size_t other) {
    return other != column && table.cell(row, other).range == range;
  });
  if (!with_rows && !with_columns) return {};
  return say("`{}` stands in merged cells: write into each what is its own",
             table.cell(row, column).text);
}

CellMark mark_at(const CellTable& table, const HeadRow& heads, size_t row, size_t column) {
  const auto& cell = table.cell(row, column);
  if (cell.range == 0) return mark_in(cell);
  std::vector<size_t> columns;
  for (const auto& head : heads.heads)
    if (head.kind == HeadKind::criterion) columns.push_back(head.column);
  auto why = why_shared(table, row, column, columns);
  return why.empty() ? mark_in(cell) : CellMark{.problem = std::move(why)};
}

}  // namespace campaign
