// Writes tables of a Word file, with the head repeated on each page and no row split.
#include <algorithm>

#include "document/table_head.hpp"
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
             const Columns& columns, bool keep) {
  XmlNodes cells;
  cells.reserve(texts.size());
  for (size_t i = 0; i < columns.widths.size(); ++i) {
    ParagraphForm form{.style = table_style(false, columns.half_points), .keep_next = keep};
    if (table.columns[i] != Align::left) form.align = table.columns[i];
    XmlNodes text = i < texts.size() ? runs(builder, texts[i]) : XmlNodes();
    XmlNodes paragraphs;
    paragraphs.push_back(paragraph(form, std::move(text)));
    cells.push_back(cell({.width = columns.widths[i], .middle = true}, std::move(paragraphs)));
  }
  return row(std::move(cells));
}

/// Heads that are read from below are in the smallest letters.
XmlNodes head_text(DocxBuilder& builder, const Columns& columns, const Inlines& text,
                   bool turned = false) {
  const auto style = table_style(true, turned ? 0 : columns.half_points);
  XmlNodes paragraphs;
  paragraphs.push_back(paragraph({.style = style, .keep_next = true}, runs(builder, text)));
  return paragraphs;
}

Xml head_cell(DocxBuilder& builder, const Columns& columns, size_t column, const Inlines& text,
              RowMerge merge) {
  const CellForm form{.width = columns.widths[column],
                      .middle = true,
                      .merge = merge,
                      .turned = columns.turned[column] && merge != RowMerge::below};
  return cell(
      form, merge == RowMerge::below ? XmlNodes() : head_text(builder, columns, text, form.turned));
}

Xml group_cell(DocxBuilder& builder, const Columns& columns, const HeadSpan& span) {
  int width = 0;
  for (size_t i = span.first; i < span.first + span.count; ++i) width += columns.widths[i];
  return cell({.width = width, .span = static_cast<int>(span.count), .middle = true},
              head_text(builder, columns, {{Text{span.group}}}));
}

/// One row, or two where some columns stand under a common head.
XmlNodes head_rows(DocxBuilder& builder, const Table& table, const Columns& columns) {
  const bool grouped = has_groups(table);
  XmlNodes upper, lower;
  for (const auto& span : head_spans(table)) {
    if (!span.group.empty()) upper.push_back(group_cell(builder, columns, span));
    for (size_t i = span.first; i < span.first + span.count; ++i) {
      const bool below = grouped && span.group.empty();
      if (span.group.empty())
        upper.push_back(head_cell(builder, columns, i, table.head[i],
                                  grouped ? RowMerge::first : RowMerge::none));
      lower.push_back(head_cell(builder, columns, i, own_head(table.head[i]),
                                below ? RowMerge::below : RowMerge::none));
    }
  }
  XmlNodes rows;
  rows.push_back(row(std::move(upper), true, grouped ? 0 : columns.head_height));
  if (grouped) rows.push_back(row(std::move(lower), true, columns.head_height));
  return rows;
}

/// The row that numbers the columns of a form, part of its head.
Xml numbering_row(DocxBuilder& builder, const Table::Row& texts, const Columns& columns) {
  XmlNodes cells;
  for (size_t i = 0; i < columns.widths.size(); ++i) {
    XmlNodes paragraphs;
    paragraphs.push_back(paragraph({.style = table_style(false, columns.half_points),
                                    .keep_next = true,
                                    .align = Align::center},
                                   runs(builder, texts[i])));
    cells.push_back(cell({.width = columns.widths[i], .middle = true}, std::move(paragraphs)));
  }
  return row(std::move(cells), true);
}

/// Adds a space between a table and the text before it, and keeps both on one page.
void write_gap_above(XmlNodes& body) {
  if (body.empty() || body.back().name != "w:p") return;
  const auto* style = body.back().children.front().child("w:pStyle");
  if (style->attribute("w:val") != "Gap")
    body.push_back(paragraph({.style = "Gap", .keep_next = true}));
}

void write_narrow_table(DocxBuilder& builder, const Table& table) {
  const auto columns = fitted_columns(table, builder.page.text_width(), builder.table_size);
  const bool headed = has_head(table);
  XmlNodes rows;
  rows.reserve(table.rows.size() + 1);
  const size_t count = table.rows.size();
  const bool sum = ends_with_sum(table);
  builder.in_table = true;
  if (headed) rows = head_rows(builder, table, columns);
  for (size_t i = 0; i < count; ++i) {
    if (headed && i == 0 && is_numbering(table.rows[i])) {
      rows.push_back(numbering_row(builder, table.rows[i], columns));
      continue;
    }
    const bool keep = sum && i + 1 < count && i + 1 + kRowsWithSum >= count;
    rows.push_back(text_row(builder, table, table.rows[i], columns, keep));
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
