// Runs: what Word calls a stretch of text in one format.
#pragma once

#include <string>
#include <string_view>

#include "ooxml/xml.hpp"

namespace campaign::form {

/// An empty run of the same format.
Xml emptied_run(const Xml& run);
/// Whether a node is a run with nothing but its format; false for places.
bool is_empty_run(const Xml& node);

/// A `w:t` that keeps the blanks around the text.
Xml text_node(std::string text);
/// A value inside a run: one `w:t` per line, with line breaks between. Characters that XML cannot
/// hold are dropped, and changes of the writing direction end with the value.
void append_text(std::string_view value, Xml::Nodes& to);

/// Restores what Word requires in a node after sections were left out: a table has rows, and a cell
/// ends with a paragraph. `before` is the node in the form.
void mend_blocks(Xml& node, const Xml& before);

}  // namespace campaign::form
