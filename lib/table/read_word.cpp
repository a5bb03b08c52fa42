// Reads the tables of a Word file, such as the list of nominations that a unit sends.
#include <algorithm>
#include <charconv>
#include <utility>

#include "base/message.hpp"
#include "base/text.hpp"
#include "ooxml/package.hpp"
#include "ooxml/xml.hpp"
#include "table/table.hpp"

namespace campaign {
namespace {

constexpr size_t kWidestSpan = 100;

/// Deleted text, text that moved away, and what is shown to older programs only.
bool is_gone(const Xml& node) {
  return node.is("w:del") || node.is("w:moveFrom") || node.is("mc:Fallback") ||
         node.is("w:instrText") || node.is("w:delText");
}

/// A note mark must not become a digit of the number before it: `5` and a raised `1` are 5¹.
std::string raised(const std::string& text) {
  constexpr std::string_view kRaised[] = {"⁰", "¹", "²", "³", "⁴", "⁵", "⁶", "⁷", "⁸", "⁹"};
  std::string result;
  for (const char c : text)
    result += c >= '0' && c <= '9' ? kRaised[c - '0'] : std::string_view(&c, 1);
  return result;
}

/// Whether a run has a look, such as `w:strike`.
bool has_look(const Xml& node, std::string_view look) {
  const auto* properties = node.is("w:r") ? node.child("w:rPr") : nullptr;
  const auto* found = properties ? properties->child(look) : nullptr;
  const auto value = found ? found->attribute("w:val") : std::string_view("0");
  return value != "0" && value != "false" && value != "off";
}

bool is_raised(const Xml& node) {
  const auto* properties = node.is("w:r") ? node.child("w:rPr") : nullptr;
  const auto* align = properties ? properties->child("w:vertAlign") : nullptr;
  return align && align->attribute("w:val") == "superscript";
}

/// The text of a cell, paragraphs in lines of their own. Tables within it are tables of their own.
void add_cell_text(const Xml& node, std::string& text) {
  if (is_gone(node) || node.is("w:tbl") || has_look(node, "w:vanish")) return;
  const bool is_struck = has_look(node, "w:strike") || has_look(node, "w:dstrike");
  const size_t before = text.size();
  if (is_struck) text += kStruckMark;
  if (node.is("w:p") && !text.empty()) text += '\n';
  if (node.is("w:tab")) text += ' ';
  if (node.is("w:br") || node.is("w:cr")) text += '\n';
  if (node.is("w:noBreakHyphen")) text += '-';
  if (node.is("w:t")) {
    text += node.text;
    for (const auto& one : node.children) text += one.text;
  }
  if (!node.is("w:pPr") && !node.is("w:rPr") && !node.is("w:tcPr"))
    for (const auto& one : node.children) add_cell_text(one, text);
  if (is_raised(node)) text = text.substr(0, before) + raised(text.substr(before));
  if (is_struck) text += kStruckMark;
}

size_t number_in(const Xml* node, size_t otherwise) {
  size_t number = otherwise;
  const auto text = node ? node->attribute("w:val") : std::string_view();
  std::from_chars(text.data(), text.data() + text.size(), number);
  return std::min(number, kWidestSpan);
}

/// What is within a table or row, also within controls and changes that are tracked.
void children_called(const Xml& node, std::string_view name, std::vector<const Xml*>& found) {
  for (const auto& one : node.children) {
    if (is_gone(one)) continue;
    if (one.is(name))
      found.push_back(&one);
    else if (one.is("w:sdt") || one.is("w:sdtContent") || one.is("w:ins") || one.is("w:customXml"))
      children_called(one, name, found);
  }
}

/// The cell that continues the one above it: `w:vMerge` without `restart`.
bool continues_above(const Xml* properties) {
  const auto* merge = properties ? properties->child("w:vMerge") : nullptr;
  return merge && merge->attribute("w:val") != "restart";
}

bool is_row_deleted(const Xml& row) {
  const auto* properties = row.child("w:trPr");
  return properties && properties->child("w:del");
}

/// Shown in place of a text that there is not: the value of the cell would be lost.
constexpr std::string_view kTableInCell = "[…]";

bool has_table(const Xml& node) {
  return std::any_of(node.children.begin(), node.children.end(), [](const Xml& one) {
    return !is_gone(one) && (one.is("w:tbl") || has_table(one));
  });
}

/// What stands in merged cells stands in each of them.
std::vector<TableCell> cells_of_row(const Xml& row, const CellTable& above, size_t& range) {
  std::vector<TableCell> cells;
  const auto* of_row = row.child("w:trPr");
  cells.resize(number_in(of_row ? of_row->child("w:gridBefore") : nullptr, 0));
  std::vector<const Xml*> list;
  children_called(row, "w:tc", list);
  for (const auto* one : list) {
    const auto* properties = one->child("w:tcPr");
    std::string written;
    add_cell_text(*one, written);
    TableCell cell = text_cell(written);
    cell.range = ++range;
    if (cell.text.empty() && has_table(*one))
      cell = {TableCell::Kind::error, std::string(kTableInCell)};
    if (continues_above(properties) && !above.rows.empty())
      cell = above.cell(above.rows.size() - 1, cells.size());
    const size_t span = number_in(properties ? properties->child("w:gridSpan") : nullptr, 1);
    cells.insert(cells.end(), std::max<size_t>(span, 1), cell);
  }
  return cells;
}

/// `above`: the paragraphs since the last table.
void add_word_tables(const Xml& node, std::vector<std::string>& above,
                     std::vector<CellTable>& tables) {
  for (const auto& one : node.children) {
    if (is_gone(one)) continue;
    if (one.is("w:p")) {
      std::string text;
      add_cell_text(one, text);
      if (const auto shown = trim(text); !shown.empty()) above.emplace_back(shown);
    }
    if (!one.is("w:tbl")) {
      add_word_tables(one, above, tables);
      continue;
    }
    CellTable table{.name = std::to_string(tables.size() + 1), .above = std::exchange(above, {})};
    std::vector<const Xml*> rows;
    size_t range = 0;
    children_called(one, "w:tr", rows);
    for (const auto* row : rows)
      if (!is_row_deleted(*row)) table.rows.push_back(cells_of_row(*row, table, range));
    tables.push_back(std::move(table));
    std::vector<std::string> within;  // of cells: no titles of the tables in them
    add_word_tables(one, within, tables);
  }
}

}  // namespace

std::optional<std::vector<CellTable>> tables::word(std::string_view bytes, Message& why) {
  const auto package = unzipped(bytes, why);
  if (!package) return std::nullopt;
  std::vector<CellTable> list;
  why = tr("is no Word file");
  for (const auto& part : *package) {
    if (part.name != "word/document.xml") continue;
    const auto nodes = parse_xml(part.bytes);
    if (!nodes) return std::nullopt;
    std::vector<std::string> above;
    for (const auto& node : *nodes) add_word_tables(node, above, list);
    if (!list.empty()) return list;
    why = tr("has no table");
  }
  return std::nullopt;
}

}  // namespace campaign
