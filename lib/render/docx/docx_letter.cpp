// The parts of an official letter as Nghị định 30/2020 sets them: head, title and addressees.
#include <algorithm>

#include "render/docx/docx.hpp"
#include "render/docx/docx_lines.hpp"
#include "render/docx/letters.hpp"

namespace campaign::render {
namespace {

constexpr const char* kBorderless = "LetterTable";
/// Beside the national title, which must not be broken.
constexpr int kBesideMotto = 40;
/// Between what stands on the left and on the right.
constexpr int kBetween = twips(3);
/// The line below an agency and a subject is a third to a half as long as the text.
constexpr double kShortLine = 0.4;

/// Half-points of the styles in `templates/word/styles.xml`.
constexpr int kAgencySize = 24;
constexpr int kNationSize = 24;
constexpr int kMottoSize = 26;
constexpr int kSubjectSize = 28;

std::string cell_text(const Table& table, size_t row, size_t column) {
  if (row >= table.rows.size() || column >= table.rows[row].size()) return {};
  return std::string(trim(plain_text(table.rows[row][column])));
}

Xml text_paragraph(const char* style, const std::string& text) {
  return paragraph({.style = style}, {run(text)});
}

/// A name in capitals on as many lines as it needs, none much shorter than the others.
Xml name_paragraph(const char* style, const std::vector<std::string>& lines) {
  Pieces pieces;
  for (const auto& line : lines) {
    if (!pieces.empty()) pieces.push_back(line_break());
    pieces.push_back(run(line));
  }
  return paragraph({.style = style}, std::move(pieces));
}

Pieces agency_names(const std::string& superior, const std::string& agency, int column) {
  Pieces pieces;
  if (!superior.empty())
    pieces.push_back(name_paragraph(
        "SuperiorAgency", balanced_lines(capitals(superior), {kAgencySize, false}, column)));
  const auto lines = balanced_lines(capitals(agency), {kAgencySize, true}, column);
  pieces.push_back(name_paragraph("Agency", lines));
  const int widest = widest_line(lines, {kAgencySize, true});
  pieces.push_back(drawn_line(static_cast<int>(widest * kShortLine), column));
  return pieces;
}

Pieces nation_names(const std::string& nation, const std::string& motto, int column) {
  return {text_paragraph("Nation", nation), text_paragraph("Motto", motto),
          drawn_line(length({kMottoSize, true}, motto), column)};
}

struct HeadColumns {
  int left = 0;
  int right = 0;
};

HeadColumns head_columns(const std::string& nation, int whole) {
  const int wanted = length({kNationSize, true}, nation) + kBesideMotto;
  const int right = std::clamp(wanted, whole / 2, whole * 2 / 3);
  return {whole - right - kBetween, right};
}

Xml head_row(const HeadColumns& columns, Pieces left, Pieces right) {
  Pieces cells;
  cells.push_back(cell({.width = columns.left}, std::move(left)));
  cells.push_back(cell({.width = kBetween}, {}));
  cells.push_back(cell({.width = columns.right}, std::move(right)));
  return row(std::move(cells));
}

/// Number, place and day; below them, in letters without a kind, what they are about.
Xml lower_row(Manuscript& manuscript, const Table::Row& texts, const HeadColumns& columns,
              bool first) {
  const auto one = [&](size_t column, const char* style) -> Pieces {
    if (column >= texts.size() || plain_text(texts[column]).empty()) return {};
    return {paragraph({.style = style}, runs(manuscript, unmarked(texts[column])))};
  };
  return head_row(columns, one(0, first ? "LetterNumber" : "LetterSubject"),
                  one(1, "PlaceAndDate"));
}

void write_line_below(Manuscript& manuscript, const Paragraph& subject) {
  const int column = manuscript.page.text_width();
  const int text = std::min(length({kSubjectSize, true}, plain_text(subject.inlines)), column);
  manuscript.body.push_back(drawn_line(static_cast<int>(text * kShortLine), column));
}

/// On lines that look alike, unless something in it is marked.
Pieces subject_runs(Manuscript& manuscript, const Paragraph& subject) {
  const auto& inlines = unmarked(subject.inlines);
  const bool plain = std::all_of(inlines.begin(), inlines.end(), [](const Inline& one) {
    return std::holds_alternative<Text>(one.any);
  });
  if (!plain) return runs(manuscript, inlines);
  return balanced_runs(plain_text(inlines), {kSubjectSize, true}, manuscript.page.text_width());
}

}  // namespace

Xml drawn_line(int length, int column) {
  const int beside = std::max(0, (column - length) / 2);
  return paragraph({.style = "DrawnLine", .left = beside, .right = beside});
}

void write_letterhead(Manuscript& manuscript, const Part& part) {
  const auto* table = part.blocks.empty() ? nullptr : std::get_if<Table>(&part.blocks.front().any);
  if (!table) return write_blocks(manuscript, part.blocks);
  const auto nation = cell_text(*table, 0, 1);
  const auto columns = head_columns(nation, manuscript.page.text_width());
  Pieces rows;
  rows.push_back(head_row(
      columns, agency_names(cell_text(*table, 0, 0), cell_text(*table, 1, 0), columns.left),
      nation_names(nation, cell_text(*table, 1, 1), columns.right)));
  for (size_t i = 2; i < table->rows.size(); ++i)
    rows.push_back(lower_row(manuscript, table->rows[i], columns, i == 2));
  manuscript.body.push_back(
      render::table(kBorderless, {columns.left, kBetween, columns.right}, std::move(rows)));
  write_gap(manuscript);
}

/// Kind, subject, what it comes with, and a line below them.
void write_title(Manuscript& manuscript, const Part& part) {
  const Paragraph* subject = nullptr;
  for (const auto& block : part.blocks) {
    const auto* kind = std::get_if<Heading>(&block.any);
    const auto* text = std::get_if<Paragraph>(&block.any);
    if (kind) {
      manuscript.has_title = true;
      manuscript.body.push_back(paragraph({.style = "Title", .keep_next = true},
                                          text_runs(capitals(plain_text(kind->inlines)))));
    } else if (text && !subject) {
      subject = text;
      manuscript.body.push_back(
          paragraph({.style = "Subtitle", .keep_next = true}, subject_runs(manuscript, *text)));
    } else {
      write_blocks(manuscript, {block});
    }
  }
  if (subject) write_line_below(manuscript, *subject);
}

/// One addressee stands behind `Kính gửi:`, several on lines of their own.
void write_addressees(Manuscript& manuscript, const Part& part) {
  const bool several = part.blocks.size() > 1;
  for (const auto& block : part.blocks) {
    if (const auto* one = std::get_if<Paragraph>(&block.any))
      manuscript.body.push_back(paragraph({.style = several ? "AddresseesHead" : "Addressee"},
                                          runs(manuscript, one->inlines)));
    const auto* list = std::get_if<ItemList>(&block.any);
    if (!list) continue;
    for (const auto& item : list->items) {
      const auto* text = item.empty() ? nullptr : std::get_if<Paragraph>(&item[0].any);
      if (!text) continue;
      Pieces pieces = runs(manuscript, text->inlines);
      pieces.insert(pieces.begin(), run("- "));
      manuscript.body.push_back(paragraph({.style = "AddresseeItem"}, std::move(pieces)));
    }
  }
}

}  // namespace campaign::render
