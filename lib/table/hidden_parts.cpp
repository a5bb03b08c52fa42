// Rows and columns of a sheet that the office does not see, such as those behind a filter.
#include "table/hidden_parts.hpp"

#include <algorithm>
#include <charconv>

namespace campaign {
namespace {

constexpr size_t kLastColumn = 1'000;

size_t place_in(std::string_view text, size_t otherwise) {
  size_t place = otherwise;
  std::from_chars(text.data(), text.data() + text.size(), place);
  return place;
}

bool is_hidden(const Xml& node) {
  const auto hidden = node.attribute("hidden");
  return hidden == "1" || hidden == "true";
}

/// `<col min="3" max="4" hidden="1"/>`; the last one may go on to the end of all columns.
void note_hidden_columns(const Xml& columns, CellTable& table) {
  for (const auto& one : columns.children) {
    if (!is_hidden(one)) continue;
    const size_t last = std::min(place_in(one.attribute("max"), 0), kLastColumn);
    for (size_t at = place_in(one.attribute("min"), last + 1); at > 0 && at <= last; ++at)
      table.hidden_columns.push_back(at - 1);
  }
}

void note_hidden_rows(const Xml& data, CellTable& table) {
  size_t next = 1;
  for (const auto& one : data.children) {
    if (!one.is("row")) continue;
    const size_t row = place_in(one.attribute("r"), next);
    if (is_hidden(one) && row > 0) table.hidden_rows.push_back(row - 1);
    next = row + 1;
  }
}

}  // namespace

void note_hidden_parts(const Xml& sheet, CellTable& table) {
  if (const auto* columns = sheet.child("cols")) note_hidden_columns(*columns, table);
  if (const auto* data = sheet.child("sheetData")) note_hidden_rows(*data, table);
}

}  // namespace campaign
