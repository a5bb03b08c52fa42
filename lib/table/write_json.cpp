// Writes a table of entries as JSON: a section as the data has it, or one entry a line.
#include "base/json.hpp"
#include "base/text.hpp"
#include "table/written_table.hpp"

namespace campaign {
namespace {

std::string cell_in_json(const WrittenCell& cell) {
  switch (cell.kind) {
    case WrittenCell::Kind::empty:
      return "null";
    case WrittenCell::Kind::number:
    case WrittenCell::Kind::truth:
      return cell.texts.front();
    case WrittenCell::Kind::text:
    case WrittenCell::Kind::day:
      return json_quoted(cell.texts.front());
    case WrittenCell::Kind::list:
      break;
  }
  std::vector<std::string> texts;
  for (const auto& one : cell.texts) texts.push_back(json_quoted(one));
  return "[" + join(texts, ", ") + "]";
}

/// Every key stands in every entry.
std::string entry_in_json(const WrittenTable& table, const std::vector<WrittenCell>& row) {
  std::vector<std::string> fields;
  for (size_t i = 0; i < row.size(); ++i)
    fields.push_back(json_quoted(table.columns[i].key) + ": " + cell_in_json(row[i]));
  return "{" + join(fields, ", ") + "}";
}

}  // namespace

std::string tables::write_json(const WrittenTable& table) {
  std::string text = "{" + json_quoted(table.name) + ": [";
  for (size_t i = 0; i < table.rows.size(); ++i)
    text += (i > 0 ? ",\n  " : "\n  ") + entry_in_json(table, table.rows[i]);
  return text + (table.rows.empty() ? "]}\n" : "\n]}\n");
}

std::string tables::write_ndjson(const WrittenTable& table) {
  std::string text;
  for (const auto& row : table.rows) text += entry_in_json(table, row) + "\n";
  return text;
}

}  // namespace campaign
