// The state of a Word file under construction, and the functions that write its blocks.
#pragma once

#include <set>
#include <string>
#include <vector>

#include "document/document.hpp"
#include "render/docx/word.hpp"

namespace campaign::render {

/// A4 by Nghị định 30/2020, in twips.
struct Page {
  static constexpr int kShort = twips(210);
  static constexpr int kLong = twips(297);
  static constexpr int kTop = twips(20);
  static constexpr int kBottom = twips(20);
  static constexpr int kLeft = twips(30);
  static constexpr int kRight = twips(15);

  bool landscape = false;
  PaperSize paper = PaperSize::a4;
  bool framed = false;
  int text_width() const { return (landscape ? kLong : kShort) - kLeft - kRight; }
};

struct OrderedList {
  int start = 1;
  int level = 0;  ///< nesting depth in other ordered lists
};

struct FontSpec;

struct DocxBuilder {
  bool is_letter = false;
  bool is_final = false;
  Page page = {};
  XmlNodes body = {};
  std::vector<std::string> links = {};  ///< targets of `r:id="link1"` and so on
  std::vector<OrderedList> lists = {};  ///< numbering ids start at `kOrdered`
  bool has_title = false;
  int table_size = 24;       ///< letters of tables at most, in half-points
  bool in_table = false;     ///< where blanks between words are needed to break lines
  bool has_placed = false;   ///< a page whose texts have fixed places
  bool is_signed = false;    ///< the last block was a signature
  std::set<int> noted = {};  ///< footnotes already referenced
};

/// Numbering ids: of all lists with dashes, and of the first ordered list.
constexpr int kDashes = 1;
constexpr int kOrdered = 2;

/// A text as runs; placeholders such as `[… quê quán]` are highlighted.
XmlNodes text_runs(std::string_view text, const RunForm& form = {});
XmlNodes runs(DocxBuilder& builder, const Inlines& inlines, const RunForm& form = {});
/// A text broken into lines of similar length when it is wider than the column.
XmlNodes balanced_runs(const std::string& line, const FontSpec& font, int column);
/// Inlines without an enclosing strong or emphasis, for styles that already imply it.
const Inlines& unmarked(const Inlines& inlines);

void write_blocks(DocxBuilder& builder, const Blocks& blocks);
void write_table(DocxBuilder& builder, const Table& table);
void write_chart(DocxBuilder& builder, const Chart& chart);
void write_heatmap(DocxBuilder& builder, const Chart& chart);
void write_letterhead(DocxBuilder& builder, const Part& part);
void write_title(DocxBuilder& builder, const Part& part);
void write_addressees(DocxBuilder& builder, const Part& part);
void write_signature(DocxBuilder& builder, const Part& part);

/// Begins a page of its own.
void write_placed_page(DocxBuilder& builder, const PlacedPage& page);

/// The text with no-break spaces inside days in words, before the numbers of documents and
/// articles, and before a percent sign: `ngày 05 tháng 7`, `số 91/2017/NĐ-CP`, `Điều 3`, `98 %`.
std::string unbroken(std::string_view text);

/// The paragraph style of table cells with this font size.
std::string table_style(bool head, int half_points);
/// Keeps the last paragraph, or the last row of a table before it, on one page with what follows.
void keep_last(XmlNodes& body);
/// A small space. Word would merge two adjacent tables without it.
void write_gap(DocxBuilder& builder);
/// A horizontal line of this length, centred in a column.
Xml drawn_line(int length, int column);

/// The properties of the section that ends with this page.
Xml section(const Page& page);
void start_section(DocxBuilder& builder, bool landscape);

/// The reference to a footnote.
Xml note_reference(DocxBuilder& builder, const NoteMark& mark);
/// `word/footnotes.xml`.
std::string docx_notes(DocxBuilder& builder, const std::vector<Inlines>& notes);

/// `docProps/core.xml`, with the provenance of the report.
std::string docx_properties(const Report& report);
/// `docProps/custom.xml`: `Report::properties`.
std::string docx_custom_properties(const Properties& properties);

/// The bytes of the file.
std::string docx_package(const Report& report, DocxBuilder builder);

}  // namespace campaign::render
