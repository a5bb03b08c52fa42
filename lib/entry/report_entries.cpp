// What is reported of each row of a table of entries.
#include "entry/report_entries.hpp"

#include "base/text.hpp"

namespace campaign {
namespace {

std::string joined_texts(const std::vector<std::string>& texts) { return join(texts, "; "); }

}  // namespace

SheetReport report_rows(const ImportedEntries& table) {
  SheetReport result{table};
  for (const auto& row : table.rows) {
    RowReport one{.row = row.row, .name = row.name};
    std::vector<std::string> parts;
    for (const auto& field : row.fields)
      parts.push_back(std::string(field.field->key) + " " +
                      (field.before.empty() ? "" : joined_texts(field.before) + " → ") +
                      joined_texts(field.texts));
    one.details = join(parts, ", ");
    one.remark = row.remark;
    one.verdict = !row.before          ? RowVerdict::added
                  : row.fields.empty() ? RowVerdict::same
                                       : RowVerdict::changed;
    if (!row.problems.empty())
      one.verdict = RowVerdict::rejected, one.details = joined(row.problems, "; ");
    if (!row.passed_over.empty())
      one.verdict = RowVerdict::passed_over, one.details = row.passed_over;
    result.rows.push_back(std::move(one));
  }
  return result;
}

}  // namespace campaign
