// Lays out a table for a terminal: measures columns, distributes the width, writes the cells.
#include "render/text/text_table.hpp"

#include <algorithm>
#include <numeric>

#include "document/table_head.hpp"
#include "render/text/wrap.hpp"

namespace campaign::render {
namespace {

using Lines = std::vector<std::string>;
using Texts = std::vector<std::string>;

constexpr int kColumnGap = 2;
/// The key column is not made narrower than this, if its text is that wide.
constexpr int kComfortableWidth = 16;
/// Longer words are broken.
constexpr int kLongestUnbroken = 18;
/// Hanging indent of the lines after the first in a cell.
constexpr int kHanging = 2;
/// Rows with more lines need blank lines between them.
constexpr size_t kTallest = 3;

struct Column {
  Align align = Align::left;
  std::string head = {};
  Texts cells = {};
  int whole = 0;   ///< width without wrapping
  int words = 0;   ///< minimum width when lines are broken between words
  int pieces = 0;  ///< minimum width when words are also broken after slashes and hyphens
  int width = 0;   ///< assigned
  int hanging = 0;
  bool is_key = false;  ///< names its row; only in a table with a head
};
using ColumnLayout = std::vector<Column>;

void measured_columns(Column& column, const std::string& text, int limit) {
  column.whole = std::min(limit, std::max(column.whole, widest_line(text)));
  column.words = std::min(kLongestUnbroken, std::max(column.words, widest_word(text)));
  column.pieces = std::min(kLongestUnbroken, std::max(column.pieces, widest_piece(text)));
}

ColumnLayout columns_of(const Table& table, int limit) {
  ColumnLayout columns;
  const size_t key = key_column(table);
  for (size_t i = 0; i < table.columns.size(); ++i) {
    auto& column = columns.emplace_back(Column{.align = table.columns[i]});
    column.head = i < table.head.size() ? terminal_text(whole_head(table.head[i])) : "";
    measured_columns(column, column.head, limit);
    for (const auto& row : table.rows)
      measured_columns(column, column.cells.emplace_back(terminal_text(row[i])), limit);
    column.is_key = i == key && !column.head.empty();
    if (i == key)
      column.pieces = std::max(column.pieces, std::min(column.whole, kComfortableWidth));
    column.words = std::max(column.words, column.pieces);
  }
  return columns;
}

int total(const ColumnLayout& columns, int Column::*size) {
  return std::accumulate(columns.begin(), columns.end(), -kColumnGap,
                         [&](int sum, const Column& one) { return sum + one.*size + kColumnGap; });
}

/// Narrows the widest column step by step until all fit or none can be narrowed further.
void share_width(ColumnLayout& columns, int width) {
  const auto least = total(columns, &Column::words) <= width ? &Column::words : &Column::pieces;
  for (auto& column : columns) column.width = column.whole;
  for (int excess = total(columns, &Column::width) - width; excess > 0; --excess) {
    const auto slack = [&](const Column& one) { return one.width > one.*least ? one.width : 0; };
    const auto widest =
        std::max_element(columns.begin(), columns.end(),
                         [&](const Column& a, const Column& b) { return slack(a) < slack(b); });
    if (slack(*widest) == 0) break;
    --widest->width;
  }
  for (auto& column : columns) column.width = std::clamp(column.width, 1, std::max(width, 1));
}

/// One row of cells, as many lines as its tallest cell. Cells of a head are bottom-aligned.
Lines row_lines(const ColumnLayout& columns, const Texts& cells, bool head) {
  std::vector<Lines> wrapped_cells;
  size_t height = 1;
  for (size_t i = 0; i < columns.size(); ++i) {
    wrapped_cells.push_back(wrapped(cells[i], columns[i].width, columns[i].hanging));
    height = std::max(height, wrapped_cells[i].size());
  }
  Lines lines(height);
  for (size_t i = 0; i < columns.size(); ++i) {
    const size_t skip = head ? height - wrapped_cells[i].size() : 0;
    wrapped_cells[i].insert(wrapped_cells[i].begin(), skip, "");
    wrapped_cells[i].resize(height);
    for (size_t line = 0; line < height; ++line)
      lines[line] += (i == 0 ? "" : std::string(kColumnGap, ' ')) +
                     pad(wrapped_cells[i][line], columns[i].width, columns[i].align);
  }
  for (auto& line : lines) line.erase(line.find_last_not_of(' ') + 1);
  return lines;
}

Texts row_of(const ColumnLayout& columns, size_t row) {
  Texts cells;
  for (const auto& column : columns) cells.push_back(column.cells[row]);
  return cells;
}

std::vector<Lines> rows_of(const ColumnLayout& columns) {
  std::vector<Lines> rows;
  for (size_t row = 0; row < columns[0].cells.size(); ++row)
    rows.push_back(row_lines(columns, row_of(columns, row), false));
  return rows;
}

/// Rows of several lines are set apart by a hanging indent of the key column, or by blank lines
/// where tall rows are common.
Lines body_lines(ColumnLayout columns) {
  std::vector<Lines> rows = rows_of(columns);
  const auto tall_rows = std::count_if(rows.begin(), rows.end(),
                                       [](const Lines& row) { return row.size() > kTallest; });
  const bool tall = static_cast<size_t>(tall_rows) * 4 > rows.size();
  if (!tall) {
    for (auto& column : columns) column.hanging = column.is_key ? kHanging : 0;
    rows = rows_of(columns);
  }
  Lines lines;
  for (const auto& row : rows) {
    if (tall && !lines.empty()) lines.emplace_back();
    lines.insert(lines.end(), row.begin(), row.end());
  }
  return lines;
}

Lines set(ColumnLayout columns, int width, bool with_head) {
  share_width(columns, width);
  Lines lines;
  if (with_head) {
    Texts heads;
    for (const auto& column : columns) heads.push_back(column.head);
    lines = row_lines(columns, heads, true);
    lines.push_back(repeated("─", total(columns, &Column::width)));
  }
  const Lines body = body_lines(columns);
  lines.insert(lines.end(), body.begin(), body.end());
  return lines;
}

/// Splits the columns into groups that fit the width, each beginning with the key columns.
std::vector<ColumnLayout> groups(const ColumnLayout& columns, size_t keys, int width) {
  if (total(columns, &Column::pieces) <= width) return {columns};
  const auto after_keys = columns.begin() + static_cast<std::ptrdiff_t>(keys);
  const ColumnLayout key_columns(columns.begin(), after_keys);
  std::vector<ColumnLayout> groups = {key_columns};
  for (auto column = after_keys; column != columns.end(); ++column) {
    const bool has_columns = groups.back().size() > keys;
    const int needed = total(groups.back(), &Column::words) + kColumnGap + column->words;
    if (has_columns && needed > width) groups.push_back(key_columns);
    groups.back().push_back(*column);
  }
  return groups;
}

}  // namespace

size_t key_column(const Table& table) {
  const auto found = std::find_if(table.columns.begin(), table.columns.end(),
                                  [](Align align) { return align == Align::left; });
  return found == table.columns.end() ? 0 : static_cast<size_t>(found - table.columns.begin());
}

bool has_head(const Table& table) {
  return std::any_of(table.head.begin(), table.head.end(),
                     [](const Inlines& cell) { return !trim(plain_text(cell)).empty(); });
}

std::vector<std::string> table_lines(const Table& table, int width) {
  if (table.columns.empty()) return {};
  const ColumnLayout columns = columns_of(table, width);
  const size_t keys = std::min(key_column(table) + 1, columns.size());
  const ColumnLayout key_columns(columns.begin(),
                                 columns.begin() + static_cast<std::ptrdiff_t>(keys));
  const bool keys_are_narrow = total(key_columns, &Column::pieces) <= width / 2;
  Lines lines;
  for (const auto& group : groups(columns, keys_are_narrow ? keys : 1, width)) {
    if (!lines.empty()) lines.emplace_back();
    const Lines part = set(group, width, has_head(table));
    lines.insert(lines.end(), part.begin(), part.end());
  }
  return lines;
}

}  // namespace campaign::render
