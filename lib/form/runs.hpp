// Runs: what Word calls a stretch of text in one format.
#pragma once

#include <string>
#include <string_view>

#include "ooxml/xml.hpp"

namespace campaign::form {

/// A run of the same format with nothing in it.
Xml emptied_run(const Xml& run);
/// Whether a run, and not a place, has nothing but its format.
bool is_empty_run(const Xml& node);

/// A `w:t` that keeps the blanks around the text.
Xml text_node(std::string text);
/// A value inside a run: one `w:t` a line, with line breaks between. What XML cannot hold is left
/// out, and changes of the writing direction end with the value.
void append_text(std::string_view value, Xml::Nodes& to);

/// Takes out of a copy what must be unique in a file: bookmarks and the ids of paragraphs.
void drop_identities(Xml& node);

/// What Word cannot do without: a table has rows, and a cell ends with a paragraph. Mends the
/// children of a node after sections took some away; `before` is the node as the form has it.
void mend_blocks(Xml& node, const Xml& before);

}  // namespace campaign::form
