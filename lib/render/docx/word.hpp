// WordprocessingML elements, with their children in the order of ECMA-376: Word rejects files with
// any other order.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/text.hpp"
#include "ooxml/xml.hpp"

namespace campaign::render {

using XmlNodes = std::vector<Xml>;

/// Converts to twentieths of a point, the unit of WordprocessingML.
constexpr int twips(double millimetres) {
  return static_cast<int>(millimetres * 1440.0 / 25.4 + 0.5);
}

constexpr const char* kWordRelations =
    "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/// The root element of a part.
Xml word_root(std::string name);

/// An element whose only attribute is `w:val`.
Xml valued(std::string name, std::string value);

struct RunForm {
  std::string style = {};  ///< a character style
  bool bold = false;
  bool italic = false;
};

/// A run of text in one format. Control characters are removed.
Xml run(std::string_view text, const RunForm& form = {});
Xml line_break();

struct ParagraphForm {
  std::string style;
  bool keep_next = false;  ///< on the same page as the next paragraph
  int list = 0;            ///< numbering id; 0: none
  int level = 0;           ///< in the list
  int left = 0;            ///< indents in twips; both 0: those of the style
  int right = 0;
  std::optional<Align> align = {};  ///< overrides that of the style
};

Xml paragraph(const ParagraphForm& form, XmlNodes inside = {});

/// Marks a paragraph as the last of a section.
void end_section(Xml& paragraph, Xml section);

/// Of cells that are one over several rows: the first, or those below it.
enum class RowMerge { none, first, below };

struct CellForm {
  int width = 0;            ///< in twips
  int span = 1;             ///< columns of the grid
  std::string fill = {};    ///< background colour, `BDD7EE`
  bool line_right = false;  ///< a thick line at the right edge
  bool middle = false;      ///< text vertically centred
  RowMerge merge = RowMerge::none;
  bool turned = false;  ///< text read from below
};

/// A cell; an empty one gets an empty paragraph, which Word requires.
Xml cell(const CellForm& form, XmlNodes paragraphs);

/// `head`: repeated on each page. `height`: at least, in twips.
Xml row(XmlNodes cells, bool head = false, int height = 0);

/// `widths`: of the columns, in twips.
Xml table(const std::string& style, const std::vector<int>& widths, XmlNodes rows);

}  // namespace campaign::render
