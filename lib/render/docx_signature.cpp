// The foot of an official letter: who gets it on the left, who signs it on the right.
#include <algorithm>

#include "render/docx.hpp"
#include "render/letters.hpp"

namespace campaign::render {
namespace {

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

/// Position, space for hand and stamp, name; a word between them, such as `(ký, đóng dấu)`, stands
/// right below the position.
Pieces signer(Manuscript& manuscript, const std::vector<const Inlines*>& texts) {
  Pieces pieces;
  for (const auto& line : position_lines(*texts.front()))
    pieces.push_back(paragraph({.style = "SignerPosition", .keep_next = true}, {run(line)}));
  for (size_t i = 1; i < texts.size(); ++i) {
    const bool last = i + 1 == texts.size();
    pieces.push_back(
        paragraph({.style = last ? "SignerName" : "SignerPosition", .keep_next = !last},
                  runs(manuscript, unmarked(*texts[i]))));
  }
  return pieces;
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

Pieces column_pieces(Manuscript& manuscript, const Table& table, size_t column) {
  const auto texts = column_texts(table, column);
  if (texts.empty()) return {};
  return is_signer(*texts.front()) ? signer(manuscript, texts) : recipients(manuscript, texts);
}

/// Nobody signs a page on which nothing else stands.
void keep_with_text(Pieces& body) {
  if (body.empty() || body.back().name != "w:p") return;
  auto& properties = body.back().children.front().children;
  const auto is_kept = [](const Xml& one) { return one.name == "w:keepNext"; };
  if (std::none_of(properties.begin(), properties.end(), is_kept))
    properties.insert(properties.begin() + 1, {"w:keepNext"});
}

}  // namespace

void write_signature(Manuscript& manuscript, const Part& part) {
  const auto* table = part.blocks.empty() ? nullptr : std::get_if<Table>(&part.blocks.front().any);
  if (!table) return write_blocks(manuscript, part.blocks);
  keep_with_text(manuscript.body);
  manuscript.body.push_back(paragraph({.style = "Gap", .keep_next = true}));
  const int whole = manuscript.page.text_width();
  const int left = whole * 9 / 20;
  Pieces cells;
  cells.push_back(cell({.width = left}, column_pieces(manuscript, *table, 0)));
  cells.push_back(cell({.width = whole - left}, column_pieces(manuscript, *table, 1)));
  Pieces rows;
  rows.push_back(row(std::move(cells)));
  manuscript.body.push_back(render::table("LetterTable", {left, whole - left}, std::move(rows)));
  write_gap(manuscript);
}

}  // namespace campaign::render
