// What `campaign import` reports of each row of a table.
#include "entry/row_verdict.hpp"

#include <array>

#include "base/text.hpp"

namespace campaign {
namespace {

Message verdict_line(const RowReport& row) {
  switch (row.verdict) {
    case RowVerdict::added:
      return say("added: {}", row.details);
    case RowVerdict::changed:
      return say("changed: {}", row.details);
    case RowVerdict::same:
      return tr("the same");
    case RowVerdict::rejected:
      return say("rejected: {}", row.details);
    case RowVerdict::passed_over:
      return say("passed over: {}", row.details);
  }
  return {};
}

}  // namespace

Message hidden_parts(const CellTable& table) {
  std::vector<std::string> rows, columns;
  const auto is_filled = [](const TableCell& one) { return one.kind != TableCell::Kind::empty; };
  for (const size_t row : table.hidden_rows)
    if (row < table.rows.size() &&
        std::any_of(table.rows[row].begin(), table.rows[row].end(), is_filled))
      rows.push_back(std::to_string(row + 1));
  for (const size_t column : table.hidden_columns)
    for (size_t row = 0; row < table.rows.size(); ++row)
      if (is_filled(table.cell(row, column))) {
        const auto name = cell_name(row, column);
        columns.push_back(name.substr(0, name.find_first_of("0123456789")));
        break;
      }
  return joined(
      {rows.empty() ? Message() : say("hidden rows, which are read too: {}", join(rows, ", ")),
       columns.empty() ? Message()
                       : say("hidden columns, which are read too: {}", join(columns, ", "))},
      "; ");
}

bool SheetReport::is_sound() const {
  return problems.empty() && std::none_of(rows.begin(), rows.end(), [](const RowReport& one) {
           return one.verdict == RowVerdict::rejected;
         });
}

Message counts_line(const std::vector<SheetReport>& sheets) {
  std::array<size_t, 5> counts = {};
  size_t all = 0;
  for (const auto& sheet : sheets)
    for (const auto& row : sheet.rows) ++counts[static_cast<size_t>(row.verdict)], ++all;
  if (all == 0) return tr("no rows");
  const auto [added, changed, same, rejected, passed_over] = counts;
  std::vector<Message> parts;
  if (added > 0) parts.push_back(say("{} added", added));
  if (changed > 0) parts.push_back(say("{} changed", changed));
  if (same > 0) parts.push_back(say("{} the same", same));
  if (rejected > 0) parts.push_back(say("{} rejected", rejected));
  if (passed_over > 0) parts.push_back(say("{} passed over", passed_over));
  return say_count("{} row", "{} rows", all) + ": " + joined(parts, ", ");
}

void print_report(const std::string& file, const SheetReport& sheet, std::ostream& out) {
  out << (sheet.name.empty() ? Message(file) : say("{}, sheet {}", file, sheet.name)) << '\n';
  for (const auto& one : sheet.problems) out << "  " << one << '\n';
  for (const auto& row : sheet.rows)
    out << "  "
        << say("row {}, {}: {}", row.row + 1,
               row.name.empty() ? std::string("—") : visible(row.name),
               joined({verdict_line(row), row.remark}, "; "))
        << '\n';
  if (!sheet.hidden.empty()) out << "  " << sheet.hidden << '\n';
  if (!sheet.ignored.empty())
    out << "  " << say("columns not read: {}", joined(sheet.ignored, ", ")) << '\n';
}

}  // namespace campaign
