// The foot of an official letter: who gets it on the left, who signs it on the right.
#include <algorithm>

#include "render/docx/docx.hpp"
#include "render/docx/docx_lines.hpp"
#include "render/docx/letters.hpp"

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
Pieces signer_position(Manuscript& manuscript, const std::vector<const Inlines*>& texts,
                       int column) {
  Pieces pieces;
  for (const auto& line : position_lines(*texts.front()))
    pieces.push_back(paragraph({.style = "SignerPosition", .keep_next = true},
                               balanced_runs(line, {kPositionSize, true}, column - kBesideSigner)));
  for (size_t i = 1; i < texts.size(); ++i) {
    if (i + 1 == texts.size() && !is_note(*texts[i])) break;
    pieces.push_back(paragraph({.style = "SignerNote", .keep_next = true},
                               runs(manuscript, unmarked(*texts[i]))));
  }
  return pieces;
}

/// Space for hand and stamp, and the name; who gets it may stand below, on the same page.
Pieces signer_name(Manuscript& manuscript, const std::vector<const Inlines*>& texts) {
  if (texts.size() < 2 || is_note(*texts.back())) return {};
  return {paragraph({.style = "SignerName", .keep_next = true},
                    runs(manuscript, unmarked(*texts.back())))};
}

Pieces recipients(Manuscript& manuscript, const std::vector<const Inlines*>& texts) {
  Pieces pieces;
  for (const auto* text : texts) {
    const bool head = text == texts.front();
    pieces.push_back(paragraph({.style = head ? "RecipientsHead" : "Recipient", .keep_next = true},
                               runs(manuscript, unmarked(*text))));
  }
  return pieces;
}

struct SignatureColumns {
  int left = 0;
  int right = 0;
};

Xml two_cells(const SignatureColumns& columns, Pieces left, Pieces right) {
  Pieces cells;
  cells.push_back(cell({.width = columns.left}, std::move(left)));
  cells.push_back(cell({.width = columns.right}, std::move(right)));
  return row(std::move(cells));
}

/// Two who sign have their names on one line, however long their positions are.
Xml signature_table(Manuscript& manuscript, const Table& table) {
  const auto left = column_texts(table, 0);
  const auto right = column_texts(table, 1);
  const bool two = !left.empty() && is_signer(*left.front());
  const int whole = manuscript.page.text_width(), narrow = left_column(whole, two);
  const SignatureColumns columns{narrow, whole - narrow};
  Pieces beside =
      two ? signer_position(manuscript, left, columns.left) : recipients(manuscript, left);
  Pieces signed_by = right.empty() ? Pieces() : signer_position(manuscript, right, columns.right);
  Pieces name = right.empty() ? Pieces() : signer_name(manuscript, right);
  Pieces rows;
  if (!two)
    for (auto& one : name) signed_by.push_back(std::move(one));
  rows.push_back(two_cells(columns, std::move(beside), std::move(signed_by)));
  if (two) rows.push_back(two_cells(columns, signer_name(manuscript, left), std::move(name)));
  return render::table("LetterTable", {columns.left, columns.right}, std::move(rows));
}

}  // namespace

void write_signature(Manuscript& manuscript, const Part& part) {
  const auto* table = part.blocks.empty() ? nullptr : std::get_if<Table>(&part.blocks.front().any);
  if (!table) return write_blocks(manuscript, part.blocks);
  keep_last(manuscript.body);  // nobody signs a page on which nothing else stands
  manuscript.body.push_back(paragraph({.style = "Gap", .keep_next = true}));
  manuscript.body.push_back(signature_table(manuscript, *table));
  write_gap(manuscript);
}

}  // namespace campaign::render
