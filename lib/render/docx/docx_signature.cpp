// The foot of an official letter: who gets it on the left, who signs it on the right.
#include <algorithm>

#include "render/docx/docx.hpp"
#include "render/docx/docx_lines.hpp"
#include "render/docx/font_metrics.hpp"

namespace campaign::render {
namespace {

/// Half-points of the style `SignerPosition`.
constexpr int kPositionSize = 28;
/// What a cell keeps free beside its text.
constexpr int kBesideSigner = 240;

/// Two who sign have the same room; who gets it needs less.
int left_column(int whole, bool two) { return two ? whole / 2 : whole * 9 / 20; }

/// The texts of one column that say something, from above.
std::vector<const Inlines*> column_texts(const Table& table, size_t column) {
  std::vector<const Inlines*> texts;
  for (const auto& row : table.rows)
    if (column < row.size() && !trim(plain_text(row[column])).empty())
      texts.push_back(&row[column]);
  return texts;
}

/// `**KT. Giám đốc** **Phó Giám đốc**`: every strong text is a line.
std::vector<std::string> position_lines(const Inlines& inlines) {
  std::vector<std::string> lines;
  for (const auto& one : inlines)
    if (const auto* strong = std::get_if<Strong>(&one.any))
      lines.push_back(capitals(plain_text(strong->inlines)));
  if (lines.empty()) lines.push_back(capitals(plain_text(inlines)));
  return lines;
}

bool is_signer(const Inlines& inlines) {
  return std::any_of(inlines.begin(), inlines.end(),
                     [](const Inline& one) { return std::holds_alternative<Strong>(one.any); });
}

/// `*(ký, đóng dấu)*`
bool is_note(const Inlines& inlines) {
  return inlines.size() == 1 && std::holds_alternative<Emphasis>(inlines[0].any);
}

/// Position; a word below it, such as `*(ký, ghi rõ họ tên)*`, stands right there.
XmlNodes signer_position(DocxBuilder& builder, const std::vector<const Inlines*>& texts,
                         int column) {
  XmlNodes nodes;
  for (const auto& line : position_lines(*texts.front()))
    nodes.push_back(paragraph({.style = "SignerPosition", .keep_next = true},
                              balanced_runs(line, {kPositionSize, true}, column - kBesideSigner)));
  for (size_t i = 1; i < texts.size(); ++i) {
    if (i + 1 == texts.size() && !is_note(*texts[i])) break;
    nodes.push_back(
        paragraph({.style = "SignerNote", .keep_next = true}, runs(builder, unmarked(*texts[i]))));
  }
  return nodes;
}

/// Space for hand and stamp, and the name; who gets it may stand below, on the same page.
XmlNodes signer_name(DocxBuilder& builder, const std::vector<const Inlines*>& texts) {
  if (texts.size() < 2 || is_note(*texts.back())) return {};
  return {paragraph({.style = "SignerName", .keep_next = true},
                    runs(builder, unmarked(*texts.back())))};
}

XmlNodes recipients(DocxBuilder& builder, const std::vector<const Inlines*>& texts) {
  XmlNodes nodes;
  for (const auto* text : texts) {
    const bool head = text == texts.front();
    nodes.push_back(paragraph({.style = head ? "RecipientsHead" : "Recipient", .keep_next = true},
                              runs(builder, unmarked(*text))));
  }
  return nodes;
}

struct SignatureColumns {
  int left = 0;
  int right = 0;
};

Xml two_cells(const SignatureColumns& columns, XmlNodes left, XmlNodes right) {
  XmlNodes cells;
  cells.push_back(cell({.width = columns.left}, std::move(left)));
  cells.push_back(cell({.width = columns.right}, std::move(right)));
  return row(std::move(cells));
}

/// Two who sign have their names on one line, however long their positions are.
Xml signature_table(DocxBuilder& builder, const Table& table) {
  const auto left = column_texts(table, 0);
  const auto right = column_texts(table, 1);
  const bool two = !left.empty() && is_signer(*left.front());
  const int whole = builder.page.text_width(), narrow = left_column(whole, two);
  const SignatureColumns columns{narrow, whole - narrow};
  XmlNodes beside = two ? signer_position(builder, left, columns.left) : recipients(builder, left);
  XmlNodes signed_by = right.empty() ? XmlNodes() : signer_position(builder, right, columns.right);
  XmlNodes name = right.empty() ? XmlNodes() : signer_name(builder, right);
  XmlNodes rows;
  if (!two)
    for (auto& one : name) signed_by.push_back(std::move(one));
  rows.push_back(two_cells(columns, std::move(beside), std::move(signed_by)));
  if (two) rows.push_back(two_cells(columns, signer_name(builder, left), std::move(name)));
  return render::table("LetterTable", {columns.left, columns.right}, std::move(rows));
}

}  // namespace

void write_signature(DocxBuilder& builder, const Part& part) {
  const auto* table = part.blocks.empty() ? nullptr : std::get_if<Table>(&part.blocks.front().any);
  if (!table) return write_blocks(builder, part.blocks);
  keep_last(builder.body);  // nobody signs a page on which nothing else stands
  builder.body.push_back(paragraph({.style = "Gap", .keep_next = true}));
  builder.body.push_back(signature_table(builder, *table));
  write_gap(builder);
}

}  // namespace campaign::render
