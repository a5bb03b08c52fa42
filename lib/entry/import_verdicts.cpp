// What `campaign import` tells of each row of a table.
#include "entry/import_verdicts.hpp"

#include <algorithm>

#include "base/message.hpp"
#include "base/text.hpp"

namespace campaign {
namespace {

enum class RowVerdict { added, changed, same, rejected, passed_over };

RowVerdict verdict_of(const ImportedRow& row) {
  if (!row.passed_over.empty()) return RowVerdict::passed_over;
  if (!row.problems.empty()) return RowVerdict::rejected;
  const auto any = [&](const auto& is) {
    return std::any_of(row.marks.begin(), row.marks.end(), is);
  };
  if (any([](const ImportedMark& one) { return one.before && !one.is_same(); }))
    return RowVerdict::changed;
  return any([](const ImportedMark& one) { return !one.before; }) ? RowVerdict::added
                                                                  : RowVerdict::same;
}

/// `chap-hanh 58, viec 38 → 37`, without what stays the same.
std::string marks_of_row(const ImportedRow& row) {
  std::vector<std::string> parts;
  for (const auto& one : row.marks)
    if (!one.before)
      parts.push_back(one.criterion.text + " " + mark_text(one.given));
    else if (!one.is_same())
      parts.push_back(one.criterion.text + " " + mark_text(*one.before->given) + " → " +
                      mark_text(one.given));
  return join(parts, ", ");
}

/// `empty: viec (38)`: nothing is taken for 0, and what is entered already stays.
Message empty_part(const ImportedRow& row) {
  std::vector<std::string> ids;
  for (const auto& [id, before] : row.empty)
    ids.push_back(before ? id.text + " (" + mark_text(*before->given) + ")" : id.text);
  return ids.empty() || !row.problems.empty() ? Message() : say("empty: {}", join(ids, ", "));
}

Message verdict_line(const ImportedRow& row) {
  switch (verdict_of(row)) {
    case RowVerdict::added:
      return say("added: {}", marks_of_row(row));
    case RowVerdict::changed:
      return say("changed: {}", marks_of_row(row));
    case RowVerdict::same:
      return tr("the same");
    case RowVerdict::rejected:
      return say("rejected: {}", joined(row.problems, "; "));
    case RowVerdict::passed_over:
      return say("passed over: {}", row.passed_over);
  }
  return {};
}

void print_table(const std::string& file, const ImportedTable& table, std::ostream& out) {
  out << (table.name.empty() ? Message(file) : say("{}, sheet {}", file, table.name)) << '\n';
  for (const auto& one : table.problems) out << "  " << one << '\n';
  for (const auto& row : table.rows)
    out << "  "
        << say("row {}, {}: {}", row.row + 1,
               row.name.empty() ? std::string("—") : visible(row.name),
               joined({verdict_line(row), empty_part(row), row.remark}, "; "))
        << '\n';
  if (!table.ignored.empty())
    out << "  " << say("columns not read: {}", joined(table.ignored, ", ")) << '\n';
}

}  // namespace

void pass_over_other_sheets(std::vector<ImportedTable>& tables, std::ostream& out) {
  const auto has_table = [](const ImportedTable& one) { return !one.rows.empty(); };
  if (std::any_of(tables.begin(), tables.end(), has_table))
    std::erase_if(tables, [&](const ImportedTable& one) {
      if (!one.rows.empty() || !one.is_without_heads) return false;
      out << say("sheet {} is passed over: it has no heads of a table of scores", one.name) << '\n';
      return true;
    });
}

bool is_sound(const std::vector<ImportedTable>& tables) {
  return std::all_of(tables.begin(), tables.end(),
                     [](const ImportedTable& one) { return one.is_sound(); });
}

RowCounts count_rows(const std::vector<ImportedTable>& tables) {
  RowCounts counts;
  for (const auto& table : tables)
    for (const auto& row : table.rows) {
      const auto verdict = verdict_of(row);
      counts.added += verdict == RowVerdict::added;
      counts.changed += verdict == RowVerdict::changed;
      counts.same += verdict == RowVerdict::same;
      counts.rejected += verdict == RowVerdict::rejected;
      counts.passed_over += verdict == RowVerdict::passed_over;
    }
  return counts;
}

Message counts_line(const RowCounts& counts) {
  std::vector<Message> parts;
  if (counts.added > 0) parts.push_back(say("{} added", counts.added));
  if (counts.changed > 0) parts.push_back(say("{} changed", counts.changed));
  if (counts.same > 0) parts.push_back(say("{} the same", counts.same));
  if (counts.rejected > 0) parts.push_back(say("{} rejected", counts.rejected));
  if (counts.passed_over > 0) parts.push_back(say("{} passed over", counts.passed_over));
  const size_t all =
      counts.added + counts.changed + counts.same + counts.rejected + counts.passed_over;
  if (all == 0) return tr("no rows");
  return say_count("{} row", "{} rows", all) + ": " + joined(parts, ", ");
}

void print_verdicts(const std::string& file, const std::vector<ImportedTable>& tables,
                    std::ostream& out) {
  for (const auto& one : tables) print_table(file, one, out);
}

}  // namespace campaign
