// What grows while a document becomes a Word file, and who writes which blocks of it.
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
  int text_width() const { return (landscape ? kLong : kShort) - kLeft - kRight; }
};

struct OrderedList {
  int start = 1;
  int level = 0;  ///< in how many others it stands
};

struct FontSpec;

struct DocxBuilder {
  bool is_letter = false;
  bool is_final = false;
  Page page = {};
  XmlNodes body = {};
  std::vector<std::string> links = {};  ///< what `r:id="link1"` and so on lead to
  std::vector<OrderedList> lists = {};  ///< with the numberings from `kOrdered` on
  bool has_title = false;
  std::set<int> noted = {};  ///< the footnotes that are referred to already
};

/// The numbering of lists with dashes; that of the first list with numbers.
constexpr int kDashes = 1;
constexpr int kOrdered = 2;

/// A text as runs: marks of what is missing, such as `[… quê quán]`, catch the eye.
XmlNodes text_runs(std::string_view text, const RunForm& form = {});
/// Inlines as runs.
XmlNodes runs(DocxBuilder& builder, const Inlines& inlines, const RunForm& form = {});
/// A line in these letters, on several that look alike where the column is too narrow for one.
XmlNodes balanced_runs(const std::string& line, const FontSpec& font, int column);
/// Inlines without strong or emphasis around all of them, where a style already says so.
const Inlines& unmarked(const Inlines& inlines);

void write_blocks(DocxBuilder& builder, const Blocks& blocks);
void write_table(DocxBuilder& builder, const Table& table);
void write_chart(DocxBuilder& builder, const Chart& chart);
void write_heatmap(DocxBuilder& builder, const Chart& chart);
void write_letterhead(DocxBuilder& builder, const Part& part);
void write_title(DocxBuilder& builder, const Part& part);
void write_addressees(DocxBuilder& builder, const Part& part);
void write_signature(DocxBuilder& builder, const Part& part);

/// The style of texts in a table with letters of that size.
std::string table_style(bool head, int half_points);
/// What stands last is on the page of what comes; of a table its last row.
void keep_last(XmlNodes& body);
/// A little space; two tables without anything between them would be one.
void write_gap(DocxBuilder& builder);
/// A line of that length, centred between the margins of a column.
Xml drawn_line(int length, int column);

/// The properties of the section that ends.
Xml section(const Page& page);
void start_section(DocxBuilder& builder, bool landscape);

/// The number of a footnote, where it is referred to.
Xml note_reference(DocxBuilder& builder, const NoteMark& mark);
/// `word/footnotes.xml`.
std::string docx_notes(DocxBuilder& builder, const std::vector<Inlines>& notes);

/// `docProps/core.xml`, in which the origin of the figures is told.
std::string docx_properties(const Report& report);
/// `docProps/custom.xml`: the report's own properties.
std::string docx_custom_properties(const Properties& properties);

/// The file.
std::string docx_package(const Report& report, DocxBuilder builder);

}  // namespace campaign::render
