// Rows of a table that its heads would leave unread, or read wrongly.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "entry/match_subject.hpp"
#include "table/table.hpp"

namespace campaign {

/// Where a head of a table stands, and its text.
struct HeadCell {
  size_t row = 0, column = 0;
  std::string text = {};
};

template <class Heads>
std::vector<HeadCell> head_cells(const Heads& heads) {
  std::vector<HeadCell> cells;
  for (const auto& one : heads) cells.push_back({one.row, one.column, one.text});
  return cells;
}

/// Two faults: rows above the heads that hold data, a unit or person by name and numbers beside it;
/// and heads further below that are not those above, so that what stands under them would be read
/// as something else. `name_column`: of the head by which a row of heads is known,
/// beside that of running numbers.
std::vector<Message> unread_rows(const CellTable& table, const std::vector<HeadCell>& heads,
                                 std::optional<size_t> name_column, const SubjectMatcher& matcher);

}  // namespace campaign
