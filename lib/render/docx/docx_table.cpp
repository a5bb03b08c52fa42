// Writes tables of a Word file, with the head repeated on each page and no row split.
#include <algorithm>

#include "render/docx/docx.hpp"
#include "render/docx/docx_columns.hpp"
#include "render/text/text_table.hpp"

namespace campaign::render {
namespace {

/// Word cannot open tables with more than 63 columns.
constexpr size_t kMostColumns = 60;

/// Rows that stay on the page of a sum below them.
constexpr size_t kRowsWithSum = 2;

/// Whether the last row is the sum of the others: `**Cộng**`.
bool ends_with_sum(const Table& table) {
  if (table.rows.empty()) return false;
  for (const auto& texts : table.rows.back())
    if (!texts.empty()) return std::holds_alternative<Strong>(texts.front().any);
  return false;
}

Xml text_row(DocxBuilder& builder, const Table& table, const Table::Row& texts,
             const Columns& columns, bool head, bool keep) {
  XmlNodes cells;
  cells.reserve(texts.size());
  for (size_t i = 0; i < columns.widths.size(); ++i) {
    ParagraphForm form{.style = table_style(head, columns.half_points), .keep_next = keep};
    if (!head && table.columns[i] != Align::left) form.align = table.columns[i];
    XmlNodes text = i < texts.size() ? runs(builder, texts[i]) : XmlNodes();
    XmlNodes paragraphs;
    paragraphs.push_back(paragraph(form, std::move(text)));
    cells.push_back(cell({.width = columns.widths[i], .middle = true}, std::move(paragraphs)));
  }
  return row(std::move(cells), head);
}

/// Adds a space between a table and the text before it, and keeps both on one page.
void write_gap_above(XmlNodes& body) {
  if (body.empty() || body.back().name != "w:p") return;
  const auto* style = body.back().children.front().child("w:pStyle");
  if (style->attribute("w:val") != "Gap")
    body.push_back(paragraph({.style = "Gap", .keep_next = true}));
}

void write_narrow_table(DocxBuilder& builder, const Table& table) {
  const auto columns = fitted_columns(table, builder.page.text_width());
  const bool headed = has_head(table);
  XmlNodes rows;
  rows.reserve(table.rows.size() + 1);
  const size_t count = table.rows.size();
  const bool sum = ends_with_sum(table);
  builder.in_table = true;
  if (headed) rows.push_back(text_row(builder, table, table.head, columns, true, true));
  for (size_t i = 0; i < count; ++i) {
    const bool keep = sum && i + 1 < count && i + 1 + kRowsWithSum >= count;
    rows.push_back(text_row(builder, table, table.rows[i], columns, false, keep));
  }
  builder.in_table = false;
  if (rows.empty()) return;
  if (headed) write_gap_above(builder.body);
  builder.body.push_back(
      render::table(headed ? "ReportTable" : "LetterTable", columns.widths, std::move(rows)));
  write_gap(builder);
}

/// The key column and the columns from `first` to before `end`.
Table part_of(const Table& table, size_t key, size_t first, size_t end) {
  const auto picked = [&](const auto& all) {
    auto some = all;
    some.clear();
    if (key < all.size()) some.push_back(all[key]);
    for (size_t i = first; i < std::min(end, all.size()); ++i)
      if (i != key) some.push_back(all[i]);
    return some;
  };
  Table part{.columns = picked(table.columns), .head = picked(table.head)};
  for (const auto& one : table.rows) part.rows.push_back(picked(one));
  return part;
}

}  // namespace

std::string table_style(bool head, int half_points) {
  const std::string name = head ? "TableHead" : "TableText";
  return name + (half_points >= 24 ? "" : half_points >= 20 ? "Small" : "Tiny");
}

void write_table(DocxBuilder& builder, const Table& table) {
  if (table.columns.size() <= kMostColumns) return write_narrow_table(builder, table);
  for (size_t first = 0; first < table.columns.size(); first += kMostColumns)
    write_narrow_table(builder, part_of(table, key_column(table), first, first + kMostColumns));
}

}  // namespace campaign::render
