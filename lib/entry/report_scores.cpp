// What is reported of each row of a table of scores.
#include "entry/report_scores.hpp"

#include "base/text.hpp"

namespace campaign {
namespace {

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

Message details(const ImportedRow& row, RowVerdict verdict) {
  if (verdict == RowVerdict::passed_over) return row.passed_over;
  if (verdict == RowVerdict::rejected) return joined(row.problems, "; ");
  return marks_of_row(row);
}

}  // namespace

SheetReport report_rows(const ImportedTable& table) {
  SheetReport result{table};
  for (const auto& row : table.rows) {
    const auto verdict = verdict_of(row);
    result.rows.push_back({.row = row.row,
                           .name = row.name,
                           .verdict = verdict,
                           .details = details(row, verdict),
                           .remark = joined({empty_part(row), row.remark}, "; ")});
  }
  return result;
}

}  // namespace campaign
