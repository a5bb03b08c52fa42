// Rows of a table that its heads would leave unread, or read wrongly.
#include "entry/unread_rows.hpp"

#include <algorithm>
#include <set>

#include "base/message.hpp"
#include "base/text.hpp"
#include "entry/import_map.hpp"
#include "entry/list_end.hpp"

namespace campaign {
namespace {

bool looks_like_number(const std::string& text) {
  return !text.empty() && text.find_first_not_of("0123456789.,") == text.npos;
}

bool is_row_of_data(const std::vector<TableCell>& cells, const SubjectMatcher& matcher) {
  constexpr size_t kFewest = 3;
  std::set<std::string_view> texts;
  bool has_number = false;
  for (const auto& one : cells) {
    if (one.kind != TableCell::Kind::empty) texts.insert(one.text);
    has_number |= looks_like_number(one.text);
  }
  return has_number && texts.size() >= kFewest &&
         std::any_of(cells.begin(), cells.end(), [&](const TableCell& one) {
           return one.kind == TableCell::Kind::text && !looks_like_number(one.text) &&
                  matcher.is_name(one.text);
         });
}

std::vector<Message> data_above_heads(const CellTable& table, size_t first_head,
                                      const SubjectMatcher& matcher) {
  for (size_t row = 0; row < first_head && row < table.rows.size(); ++row)
    if (is_row_of_data(table.rows[row], matcher))
      return {cell_name(row, 0) + ": " +
              say("this row stands above the heads in row {}, and would not be read: put what "
                  "belongs to other heads on a sheet of its own",
                  first_head + 1)};
  return {};
}

const HeadCell* head_at(const std::vector<HeadCell>& heads, size_t column) {
  for (const auto& one : heads)
    if (one.column == column) return &one;
  return nullptr;
}

/// Empty where all cells of the row repeat the heads of their columns.
std::vector<Message> other_heads_in(const CellTable& table, const std::vector<HeadCell>& heads,
                                    size_t row) {
  for (size_t column = 0; column < table.rows[row].size(); ++column) {
    const auto key = import_key(table.cell(row, column).text);
    const auto* head = head_at(heads, column);
    if (key.empty() || (head && import_key(head->text).find(key) != std::string::npos)) continue;
    return {cell_name(row, column) + ": " +
            say("heads again, but `{}` where `{}` stood: put what is below on a sheet of its own",
                table.cell(row, column).text, head ? head->text : std::string())};
  }
  return {};
}

}  // namespace

std::vector<Message> unread_rows(const CellTable& table, const std::vector<HeadCell>& heads,
                                 std::optional<size_t> name_column, const SubjectMatcher& matcher) {
  size_t first = table.rows.size(), last = 0;
  for (const auto& one : heads) first = std::min(first, one.row), last = std::max(last, one.row);
  auto problems = data_above_heads(table, first, matcher);
  const auto numbers = number_column(heads);
  for (const auto& column : {name_column, numbers}) {
    const auto* head = column ? head_at(heads, *column) : nullptr;
    const auto key = head ? import_key(head->text) : std::string();
    for (size_t row = last + 1; head && row < table.rows.size() && problems.empty(); ++row)
      if (import_key(table.cell(row, head->column).text) == key)
        problems = other_heads_in(table, heads, row);
  }
  return problems;
}

}  // namespace campaign
