// Reads the sheets of an Excel workbook: what the cells show, formulas by their last result.
#include <charconv>
#include <map>

#include "base/message.hpp"
#include "base/text.hpp"
#include "ooxml/custom_properties.hpp"
#include "ooxml/package.hpp"
#include "ooxml/xml.hpp"
#include "table/hidden_parts.hpp"
#include "table/number_formats.hpp"
#include "table/table.hpp"

namespace campaign {
namespace {

constexpr size_t kMostRows = 200'000, kMostColumns = 1'000;

using Parts = std::map<std::string, const PackagePart*>;

const Xml* element_of(const Xml::Nodes& nodes, std::string_view name) {
  for (const auto& one : nodes)
    if (one.is(name)) return &one;
  return nullptr;
}

std::optional<Xml::Nodes> part(const Parts& parts, const std::string& name) {
  const auto found = parts.find(name);
  return found == parts.end() ? std::nullopt : parse_xml(found->second->bytes);
}

/// The text of all `t` in a string, but for the reading aids of other scripts.
void add_text(const Xml& node, std::string& text) {
  const auto* look = node.is("r") ? node.child("rPr") : nullptr;
  const bool is_struck = look && is_struck_out(*look);
  if (is_struck) text += kStruckMark;
  if (node.kind == Xml::Kind::text) text += node.text;
  text += node.kind == Xml::Kind::element ? node.text : "";
  for (const auto& one : node.children)
    if (!one.is("rPh") && !one.is("rPr")) add_text(one, text);
  if (is_struck) text += kStruckMark;
}

std::vector<std::string> shared_strings(const Parts& parts) {
  std::vector<std::string> list;
  const auto nodes = part(parts, "xl/sharedStrings.xml");
  const auto* all = nodes ? element_of(*nodes, "sst") : nullptr;
  if (!all) return list;
  for (const auto& one : all->children)
    if (one.is("si")) add_text(one, list.emplace_back());
  return list;
}

/// Row and column of `B7`; nullopt for another text.
std::optional<std::pair<size_t, size_t>> place_of(std::string_view name) {
  size_t column = 0, at = 0;
  for (; at < name.size() && name[at] >= 'A' && name[at] <= 'Z' && column < kMostColumns; ++at)
    column = column * 26 + static_cast<size_t>(name[at] - 'A') + 1;
  size_t row = 0;
  const auto [end, error] = std::from_chars(name.data() + at, name.data() + name.size(), row);
  const bool whole = error == std::errc() && end == name.data() + name.size();
  if (!whole || row == 0 || column == 0 || row > kMostRows || column > kMostColumns)
    return std::nullopt;
  return std::pair{row - 1, column - 1};
}

std::string value_text(const Xml& cell, std::string_view element) {
  std::string text;
  if (const auto* value = cell.child(element)) add_text(*value, text);
  return text;
}

/// What all sheets of a workbook refer to.
struct Shared {
  std::vector<std::string> strings = {};
  std::vector<ShownAs> styles = {};
  std::vector<bool> struck = {};  ///< by style
};

Shared shared_by_sheets(const Parts& parts) {
  Shared shared{.strings = shared_strings(parts)};
  const auto nodes = part(parts, "xl/styles.xml");
  if (const auto* sheet = nodes ? element_of(*nodes, "styleSheet") : nullptr)
    shared.styles = shown_by_style(*sheet), shared.struck = struck_by_style(*sheet);
  return shared;
}

size_t style_of(const Xml& cell) {
  size_t style = 0;
  const auto text = cell.attribute("s");
  std::from_chars(text.data(), text.data() + text.size(), style);
  return style;
}

TableCell::Kind kind_of_number(const Xml& cell, const std::vector<ShownAs>& styles) {
  const size_t style = style_of(cell);
  const auto shown = style < styles.size() ? styles[style] : ShownAs::number;
  return shown == ShownAs::percent ? TableCell::Kind::percent
         : shown == ShownAs::day   ? TableCell::Kind::day
                                   : TableCell::Kind::number;
}

TableCell cell_of(const Xml& cell, const Shared& shared) {
  const auto& strings = shared.strings;
  const auto type = cell.attribute("t");
  const std::string value = value_text(cell, "v");
  if (type == "inlineStr") return text_cell(value_text(cell, "is"));
  if (const auto* formula = cell.child("f"); formula && !cell.child("v"))
    return {TableCell::Kind::error, "=" + value_text(cell, "f")};
  if (value.empty()) return {};
  if (type == "e") return {TableCell::Kind::error, value};
  if (type == "str") return text_cell(value);
  if (type == "b") return text_cell(value == "1" ? "TRUE" : "FALSE");
  if (type != "s") return {kind_of_number(cell, shared.styles), value};
  size_t index = strings.size();
  std::from_chars(value.data(), value.data() + value.size(), index);
  return index < strings.size() ? text_cell(strings[index])
                                : TableCell{TableCell::Kind::error, value};
}

void set_cell(CellTable& table, size_t row, size_t column, TableCell cell) {
  if (table.rows.size() <= row) table.rows.resize(row + 1);
  auto& cells = table.rows[row];
  if (cells.size() <= column) cells.resize(column + 1);
  cells[column] = std::move(cell);
}

/// False when a cell lies beyond what is read. Rows and cells without a place follow the last one.
bool read_cells(const Xml& data, const Shared& shared, CellTable& table) {
  size_t row = 0;  // the next without a place
  for (const auto& line : data.children) {
    if (!line.is("row")) continue;
    if (const auto given = place_of("A" + std::string(line.attribute("r")))) row = given->first;
    size_t column = 0;
    for (const auto& one : line.children) {
      if (!one.is("c")) continue;
      const auto given = place_of(one.attribute("r"));
      if (!given && !one.attribute("r").empty()) return false;
      if (given) row = given->first, column = given->second;
      if (row >= kMostRows || column >= kMostColumns) return false;
      auto cell = cell_of(one, shared);
      const size_t style = style_of(one);
      if (!cell.text.empty() && style < shared.struck.size() && shared.struck[style])
        cell = text_cell(kStruckMark + cell.text + kStruckMark);
      if (cell.kind != TableCell::Kind::empty) set_cell(table, row, column, std::move(cell));
      ++column;
    }
    ++row;
  }
  return true;
}

/// What stands in merged cells stands in each of them.
void spread_merged(const Xml& merged, CellTable& table) {
  size_t range_number = 0;
  for (const auto& one : merged.children) {
    const auto range = one.attribute("ref");
    const size_t colon = range.find(':');
    if (colon == range.npos) continue;
    const auto first = place_of(range.substr(0, colon)), last = place_of(range.substr(colon + 1));
    if (!first || !last) continue;
    TableCell cell = table.cell(first->first, first->second);
    if (cell.kind == TableCell::Kind::empty) continue;
    cell.range = ++range_number;
    for (size_t row = first->first; row <= last->first && row < table.rows.size(); ++row)
      for (size_t column = first->second; column <= last->second; ++column)
        set_cell(table, row, column, cell);
  }
}

/// The part of each sheet, by the id of its relation.
std::map<std::string, std::string> sheet_parts(const Parts& parts) {
  std::map<std::string, std::string> names;
  const auto nodes = part(parts, "xl/_rels/workbook.xml.rels");
  const auto* all = nodes ? element_of(*nodes, "Relationships") : nullptr;
  if (!all) return names;
  for (const auto& one : all->children) {
    std::string target(one.attribute("Target"));
    target = target.starts_with('/') ? target.substr(1) : "xl/" + target;
    names.emplace(std::string(one.attribute("Id")), std::move(target));
  }
  return names;
}

std::optional<CellTable> sheet_of(const Parts& parts, const std::string& name, const Shared& shared,
                                  Message& why) {
  const auto nodes = part(parts, name);
  const auto* sheet = nodes ? element_of(*nodes, "worksheet") : nullptr;
  if (!sheet) return std::nullopt;
  CellTable table;
  const auto* data = sheet->child("sheetData");
  if (data && !read_cells(*data, shared, table))
    return why = say("has more than {} rows or {} columns", kMostRows, kMostColumns), std::nullopt;
  note_hidden_parts(*sheet, table);
  if (const auto* merged = sheet->child("mergeCells")) spread_merged(*merged, table);
  return table;
}

/// Workbooks that began on a Mac count days from 1904: 1,462 less.
void count_from_1900(CellTable& table) {
  for (auto& row : table.rows)
    for (auto& cell : row)
      if (cell.kind == TableCell::Kind::day) {
        double days = 0;
        std::from_chars(cell.text.data(), cell.text.data() + cell.text.size(), days);
        cell.text = std::to_string(static_cast<int>(days) + 1462);
      }
}

}  // namespace

std::optional<std::vector<CellTable>> tables::xlsx(std::string_view bytes, Message& why) {
  const auto package = unzipped(bytes, why);
  if (!package) return std::nullopt;
  Parts parts;
  for (const auto& one : *package) parts.emplace(one.name, &one);
  why = tr("is not an Excel workbook");
  const auto nodes = part(parts, "xl/workbook.xml");
  const auto* book = nodes ? element_of(*nodes, "workbook") : nullptr;
  const auto* sheets = book ? book->child("sheets") : nullptr;
  if (!sheets) return std::nullopt;
  const auto* settings = book->child("workbookPr");
  const auto start = settings ? settings->attribute("date1904") : std::string_view();
  const bool from_1904 = start == "1" || start == "true";
  const auto names = sheet_parts(parts);
  const auto shared = shared_by_sheets(parts);
  const auto properties = custom_properties(*package);
  std::vector<CellTable> list;
  for (const auto& one : sheets->children) {
    if (!one.is("sheet")) continue;
    const auto name = names.find(std::string(one.attribute("r:id")));
    auto table = name == names.end() ? std::nullopt : sheet_of(parts, name->second, shared, why);
    if (!table) return std::nullopt;
    if (from_1904) count_from_1900(*table);
    table->name = one.attribute("name");
    table->hidden = one.attribute("state").ends_with("idden");
    table->properties = properties;
    list.push_back(std::move(*table));
  }
  return list;
}

std::optional<std::vector<CellTable>> tables::xlsm(std::string_view bytes, Message& why) {
  return xlsx(bytes, why);
}

}  // namespace campaign
