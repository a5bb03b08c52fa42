// Pieces of WordprocessingML, each with its parts in the order that ECMA-376 asks for: Word refuses
// a file in which they stand otherwise.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/text.hpp"
#include "ooxml/xml.hpp"

namespace campaign::render {

using XmlNodes = std::vector<Xml>;

/// Twentieths of a point, in which Word measures.
constexpr int twips(double millimetres) {
  return static_cast<int>(millimetres * 1440.0 / 25.4 + 0.5);
}

constexpr const char* kWordRelations =
    "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/// The outermost element of a part.
Xml word_root(std::string name);

/// An element whose only attribute is `w:val`.
Xml valued(std::string name, std::string value);

struct RunForm {
  std::string style = {};  ///< of characters
  bool bold = false;
  bool italic = false;
};

/// Text in one form. Control characters are taken out.
Xml run(std::string_view text, const RunForm& form = {});
Xml line_break();

struct ParagraphForm {
  std::string style;
  bool keep_next = false;  ///< on the same page as what follows
  int list = 0;            ///< which numbering; 0: none
  int level = 0;           ///< in the list
  int left = 0;            ///< indents in twips; 0: as the style has them
  int right = 0;
  std::optional<Align> align = {};  ///< when the style's is not wanted
};

Xml paragraph(const ParagraphForm& form, XmlNodes inside = {});

/// Marks a paragraph as the last of a section.
void end_section(Xml& paragraph, Xml section);

struct CellForm {
  int width = 0;            ///< in twips
  int span = 1;             ///< columns of the grid
  std::string fill = {};    ///< `BDD7EE`: a colour behind the text
  bool line_right = false;  ///< a thick line at its right edge
  bool middle = false;      ///< text halfway between top and bottom
};

/// A cell; without paragraphs it gets an empty one, as Word demands.
Xml cell(const CellForm& form, XmlNodes paragraphs);

/// `head`: repeated on each page.
Xml row(XmlNodes cells, bool head = false);

/// A table of the named style with columns of these widths in twips.
Xml table(const std::string& style, const std::vector<int>& widths, XmlNodes rows);

}  // namespace campaign::render
