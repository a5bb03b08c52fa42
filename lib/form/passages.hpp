// The paragraphs of a part of a Word file, each with its text and a description of its place.
#pragma once

#include <deque>
#include <string>
#include <vector>

#include "base/source.hpp"
#include "ooxml/xml.hpp"

namespace campaign::form {

/// A `w:t`, one of the pieces into which Word splits a text.
struct TextPiece {
  const Xml* text = nullptr;
  const Xml* around = nullptr;  ///< the parent of its run: a paragraph or a link
  size_t offset = 0;            ///< in the text of the paragraph
};

struct Passage {
  SourceFile source;  ///< `mau.docx: document, table 1, row 2, cell 3`
  const Xml* paragraph = nullptr;
  const Xml* parent = nullptr;
  const Xml* row = nullptr;    ///< the innermost table row around it; null outside of tables
  const Xml* table = nullptr;  ///< the parent of that row
  std::vector<TextPiece> pieces = {};
  Message words = {};     ///< `document, table 1, row 2, cell 3`
  bool only_text = true;  ///< no picture, page break or end of a section in it
};

/// In the order of the file. `part`: `document`, `header 2`.
std::deque<Passage> passages_of(const Xml::Nodes& nodes, const std::string& path,
                                const Message& part);

}  // namespace campaign::form
