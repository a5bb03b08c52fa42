// Where a numbered list of an office ends.
#include "entry/list_end.hpp"

#include <algorithm>
#include <optional>

#include "base/collation.hpp"
#include "entry/table_row.hpp"

namespace campaign {
namespace {

bool is_number_of_row(const std::string& text) {
  return !text.empty() && text.find_first_not_of("0123456789") == text.npos;
}

bool is_blank_or_sum(const std::vector<TableCell>& cells) {
  return std::all_of(cells.begin(), cells.end(), is_empty) ||
         std::any_of(cells.begin(), cells.end(),
                     [](const TableCell& one) { return is_sum(one.text); });
}

}  // namespace

std::optional<size_t> number_column(const std::vector<HeadCell>& heads) {
  for (const auto& one : heads) {
    const auto words = folded(import_key(one.text));
    if (words == "stt" || words == "tt" || words == "so tt" || words == "so thu tu")
      return one.column;
  }
  return std::nullopt;
}

bool has_number(const std::vector<TableCell>& cells) {
  return std::any_of(cells.begin(), cells.end(), [](const TableCell& one) {
    return one.text.find_first_of("0123456789") != one.text.npos &&
           one.text.find_first_not_of("0123456789.,-") == one.text.npos;
  });
}

size_t end_of_list(const CellTable& table, const std::vector<HeadCell>& heads, size_t first_row) {
  const auto column = number_column(heads);
  if (!column) return table.rows.size();
  size_t row = table.rows.size();
  while (row > first_row && !is_number_of_row(table.cell(row - 1, *column).text)) --row;
  if (row == first_row) return table.rows.size();
  while (row < table.rows.size() && !is_blank_or_sum(table.rows[row])) ++row;
  return row;
}

}  // namespace campaign
