// Writes the foot of an official letter: recipients on the left, signer on the right.
#include <algorithm>

#include "base/collation.hpp"
#include "render/docx/docx.hpp"
#include "render/docx/docx_lines.hpp"
#include "render/docx/font_metrics.hpp"

namespace campaign::render {
namespace {

/// Font size in half-points of the style `SignerPosition`.
constexpr int kPositionSize = 28;
/// Cell margins in twips.
constexpr int kBesideSigner = 240;

/// Two signers share the width equally; recipients need less.
int left_column(int whole, bool two) { return two ? whole / 2 : whole * 9 / 20; }

/// The non-empty cells of a column, from top to bottom.
std::vector<const Inlines*> column_texts(const Table& table, size_t column) {
  std::vector<const Inlines*> texts;
  for (const auto& row : table.rows)
    if (column < row.size() && !trim(plain_text(row[column])).empty())
      texts.push_back(&row[column]);
  return texts;
}

/// `**KT. Giám đốc** **Phó Giám đốc**`: one line per strong text.
std::vector<std::string> position_lines(const Inlines& inlines) {
  std::vector<std::string> lines;
  for (const auto& one : inlines)
    if (const auto* strong = std::get_if<Strong>(&one.any))
      lines.push_back(in_capitals(plain_text(strong->inlines)));
  if (lines.empty()) lines.push_back(in_capitals(plain_text(inlines)));
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

/// The position, directly followed by notes such as `*(ký, ghi rõ họ tên)*`.
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

/// The name, below space for signature and stamp. Of two columns of signers one may have several
/// names; a single signer may have a post in the agency above the name, as who signs for a council:
/// `**Phó Giám đốc** **Trần Thị Mỹ Châu**`.
XmlNodes signer_name(DocxBuilder& builder, const std::vector<const Inlines*>& texts, bool two) {
  if (texts.size() < 2 || is_note(*texts.back())) return {};
  std::vector<std::string> lines;
  for (const auto& one : *texts.back())
    if (const auto* strong = std::get_if<Strong>(&one.any))
      lines.push_back(plain_text(strong->inlines));
  if (lines.size() < 2)
    return {paragraph({.style = "SignerName", .keep_next = true},
                      runs(builder, unmarked(*texts.back())))};
  if (!two) lines.front() = in_capitals(lines.front());
  XmlNodes nodes;
  for (const auto& line : lines)
    nodes.push_back(
        paragraph({.style = nodes.empty() ? "SignerName" : "SignerPosition", .keep_next = true},
                  text_runs(line)));
  return nodes;
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

/// `*Trà Vinh, ngày … tháng … năm …*` above the position, where the head of a form has no day.
XmlNodes place_and_date(DocxBuilder& builder, const Inlines& text) {
  return {paragraph({.style = "PlaceAndDate", .keep_next = true}, runs(builder, unmarked(text)))};
}

struct SignatureColumns {
  int left = 0;
  int right = 0;
};

/// An empty cell holds the rows together too, so that no page ends within a signature.
Xml two_cells(const SignatureColumns& columns, XmlNodes left, XmlNodes right) {
  for (auto* one : {&left, &right})
    if (one->empty()) one->push_back(paragraph({.style = "TableText", .keep_next = true}));
  XmlNodes cells;
  cells.push_back(cell({.width = columns.left}, std::move(left)));
  cells.push_back(cell({.width = columns.right}, std::move(right)));
  return row(std::move(cells));
}

/// The names of two signers are on one line, however long their positions are.
Xml signature_table(DocxBuilder& builder, const Table& table) {
  const auto left = column_texts(table, 0);
  auto right = column_texts(table, 1);
  const bool two = !left.empty() && is_signer(*left.front());
  const int whole = builder.page.text_width(), narrow = left_column(whole, two);
  const SignatureColumns columns{narrow, whole - narrow};
  XmlNodes rows;
  if (right.size() > 1 && is_note(*right.front())) {
    rows.push_back(two_cells(columns, {}, place_and_date(builder, *right.front())));
    right.erase(right.begin());
  }
  XmlNodes beside = two ? signer_position(builder, left, columns.left) : recipients(builder, left);
  XmlNodes signed_by = right.empty() ? XmlNodes() : signer_position(builder, right, columns.right);
  XmlNodes name = right.empty() ? XmlNodes() : signer_name(builder, right, two);
  if (!two)
    for (auto& one : name) signed_by.push_back(std::move(one));
  rows.push_back(two_cells(columns, std::move(beside), std::move(signed_by)));
  if (two) rows.push_back(two_cells(columns, signer_name(builder, left, two), std::move(name)));
  return render::table("LetterTable", {columns.left, columns.right}, std::move(rows));
}

}  // namespace

void write_signature(DocxBuilder& builder, const Part& part) {
  const auto* table = part.blocks.empty() ? nullptr : std::get_if<Table>(&part.blocks.front().any);
  if (!table) return write_blocks(builder, part.blocks);
  keep_last(builder.body);  // a signature must not be alone on a page
  builder.body.push_back(paragraph({.style = "Gap", .keep_next = true}));
  builder.body.push_back(signature_table(builder, *table));
  builder.body.push_back(paragraph({.style = "TableEnd"}));  // may end a full page
  builder.is_signed = true;
}

}  // namespace campaign::render
