// Writes a table of entries as csv (RFC 4180); for people as Excel with Vietnamese settings opens
// it.
#include "base/cell_text.hpp"
#include "base/text.hpp"
#include "table/written_table.hpp"

namespace campaign {
namespace {

std::string cell_in_csv(const WrittenCell& cell, bool for_excel) {
  switch (cell.kind) {
    case WrittenCell::Kind::empty:
      return {};
    case WrittenCell::Kind::number:
      return for_excel ? replace_all(cell.texts.front(), ".", ",") : cell.texts.front();
    case WrittenCell::Kind::day:
    case WrittenCell::Kind::truth:
      return cell.texts.front();
    case WrittenCell::Kind::text:
    case WrittenCell::Kind::list:
      break;
  }
  const auto text = cell.kind == WrittenCell::Kind::list ? list_cell(cell.texts, cell.separators)
                                                         : cell.texts.front();
  return for_excel ? guarded_for_excel(text) : guarded_text(text);
}

std::string csv_line(const std::vector<std::string>& fields, char separator) {
  std::string line;
  for (const auto& one : fields) {
    if (&one != &fields.front()) line += separator;
    const bool is_plain =
        one.find_first_of("\"\r\n,;\t") == one.npos;  // whoever guesses which parts
    line += is_plain ? one : '"' + replace_all(one, "\"", "\"\"") + '"';
  }
  return line + "\r\n";
}

}  // namespace

std::string tables::write_csv(const WrittenTable& table) {
  const char separator = table.for_people ? ';' : ',';
  std::string text = table.for_people ? "\xEF\xBB\xBF" + csv_line({table.title}, separator) : "";
  text += csv_line(table.heads(), separator);
  for (const auto& row : table.rows) {
    std::vector<std::string> fields;
    for (const auto& cell : row) fields.push_back(cell_in_csv(cell, table.for_people));
    text += csv_line(fields, separator);
  }
  return text;
}

}  // namespace campaign
