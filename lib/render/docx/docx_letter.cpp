// Writes the head, title and addressees of an official letter by Nghị định 30/2020.
#include <algorithm>

#include "base/collation.hpp"
#include "render/docx/docx.hpp"
#include "render/docx/docx_lines.hpp"
#include "render/docx/font_metrics.hpp"

namespace campaign::render {
namespace {

constexpr const char* kBorderless = "LetterTable";
/// Margin of the national title, which must not be wrapped; in twips.
constexpr int kBesideMotto = 40;
/// Width of the gap between the left and right columns.
constexpr int kBetween = twips(3);
/// Length of the line below an agency or subject: by decree a third to a half of the text.
constexpr double kShortLine = 0.4;

/// Font sizes in half-points of the styles in `templates/word/styles.xml`.
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

/// A name broken into these lines.
Xml name_paragraph(const char* style, const std::vector<std::string>& lines) {
  XmlNodes nodes;
  for (const auto& line : lines) {
    if (!nodes.empty()) nodes.push_back(line_break());
    nodes.push_back(run(line));
  }
  return paragraph({.style = style}, std::move(nodes));
}

XmlNodes agency_names(const std::string& superior, const std::string& agency, int column) {
  XmlNodes nodes;
  if (!superior.empty())
    nodes.push_back(name_paragraph(
        "SuperiorAgency", balanced_lines(in_capitals(superior), {kAgencySize, false}, column)));
  const auto lines = balanced_lines(in_capitals(agency), {kAgencySize, true}, column);
  nodes.push_back(name_paragraph("Agency", lines));
  const int widest = widest_line(lines, {kAgencySize, true});
  nodes.push_back(drawn_line(static_cast<int>(widest * kShortLine), column));
  return nodes;
}

XmlNodes nation_names(const std::string& nation, const std::string& motto, int column) {
  return {text_paragraph("Nation", nation), text_paragraph("Motto", motto),
          drawn_line(length({kMottoSize, true}, motto), column)};
}

struct HeadColumns {
  int left = 0;
  int right = 0;
};

HeadColumns head_columns(const std::string& nation, int whole) {
  const int needed = length({kNationSize, true}, nation) + kBesideMotto;
  const int right = std::clamp(needed, whole / 2, whole * 2 / 3);
  return {whole - right - kBetween, right};
}

Xml head_row(const HeadColumns& columns, XmlNodes left, XmlNodes right) {
  XmlNodes cells;
  cells.push_back(cell({.width = columns.left}, std::move(left)));
  cells.push_back(cell({.width = kBetween}, {}));
  cells.push_back(cell({.width = columns.right}, std::move(right)));
  return row(std::move(cells));
}

/// The row of number, place and date; below it, in letters without a kind, that of the subject.
Xml lower_row(DocxBuilder& builder, const Table::Row& texts, const HeadColumns& columns,
              bool first) {
  const auto one = [&](size_t column, const char* style) -> XmlNodes {
    if (column >= texts.size() || plain_text(texts[column]).empty()) return {};
    return {paragraph({.style = style}, runs(builder, unmarked(texts[column])))};
  };
  return head_row(columns, one(0, first ? "LetterNumber" : "LetterSubject"),
                  one(1, "PlaceAndDate"));
}

void write_line_below(DocxBuilder& builder, const Paragraph& subject) {
  const int column = builder.page.text_width();
  const int text = std::min(length({kSubjectSize, true}, plain_text(subject.inlines)), column);
  builder.body.push_back(drawn_line(static_cast<int>(text * kShortLine), column));
}

/// The subject in lines of similar length, unless it contains formatting.
XmlNodes subject_runs(DocxBuilder& builder, const Paragraph& subject) {
  const auto& inlines = unmarked(subject.inlines);
  const bool plain = std::all_of(inlines.begin(), inlines.end(), [](const Inline& one) {
    return std::holds_alternative<Text>(one.any);
  });
  if (!plain) return runs(builder, inlines);
  return balanced_runs(plain_text(inlines), {kSubjectSize, true}, builder.page.text_width());
}

}  // namespace

Xml drawn_line(int length, int column) {
  const int beside = std::max(0, (column - length) / 2);
  return paragraph({.style = "DrawnLine", .left = beside, .right = beside});
}

void write_letterhead(DocxBuilder& builder, const Part& part) {
  const auto* table = part.blocks.empty() ? nullptr : std::get_if<Table>(&part.blocks.front().any);
  if (!table) return write_blocks(builder, part.blocks);
  const auto nation = cell_text(*table, 0, 1);
  const auto columns = head_columns(nation, builder.page.text_width());
  XmlNodes rows;
  rows.push_back(head_row(
      columns, agency_names(cell_text(*table, 0, 0), cell_text(*table, 1, 0), columns.left),
      nation_names(nation, cell_text(*table, 1, 1), columns.right)));
  for (size_t i = 2; i < table->rows.size(); ++i)
    rows.push_back(lower_row(builder, table->rows[i], columns, i == 2));
  builder.body.push_back(
      render::table(kBorderless, {columns.left, kBetween, columns.right}, std::move(rows)));
  write_gap(builder);
}

/// Writes the kind, the subject, further blocks, and a line below them.
void write_title(DocxBuilder& builder, const Part& part) {
  const Paragraph* subject = nullptr;
  for (const auto& block : part.blocks) {
    const auto* kind = std::get_if<Heading>(&block.any);
    const auto* text = std::get_if<Paragraph>(&block.any);
    if (kind) {
      builder.has_title = true;
      builder.body.push_back(paragraph({.style = "Title", .keep_next = true},
                                       text_runs(in_capitals(plain_text(kind->inlines)))));
    } else if (text && !subject) {
      subject = text;
      builder.body.push_back(
          paragraph({.style = "Subtitle", .keep_next = true}, subject_runs(builder, *text)));
    } else {
      write_blocks(builder, {block});
    }
  }
  if (subject) write_line_below(builder, *subject);
}

/// A single addressee follows `Kính gửi:` on the same line; several are listed below it.
void write_addressees(DocxBuilder& builder, const Part& part) {
  const bool several = part.blocks.size() > 1;
  for (const auto& block : part.blocks) {
    if (const auto* one = std::get_if<Paragraph>(&block.any))
      builder.body.push_back(paragraph({.style = several ? "AddresseesHead" : "Addressee"},
                                       runs(builder, one->inlines)));
    const auto* list = std::get_if<ItemList>(&block.any);
    if (!list) continue;
    for (const auto& item : list->items) {
      const auto* text = item.empty() ? nullptr : std::get_if<Paragraph>(&item[0].any);
      if (!text) continue;
      XmlNodes nodes = runs(builder, text->inlines);
      nodes.insert(nodes.begin(), run("- "));
      builder.body.push_back(paragraph({.style = "AddresseeItem"}, std::move(nodes)));
    }
  }
}

}  // namespace campaign::render
