// Data in Markdown: a text that means itself wherever it stands.
#pragma once

#include <string>
#include <string_view>

namespace campaign {

/// One line without blanks around it, with a backslash before whatever Markdown could read as a
/// mark. Changes of the writing direction end with the text.
std::string escaped_for_markdown(std::string_view text);

/// What closes the changes of the writing direction that a text opens, so that they cannot turn its
/// neighbours.
std::string closing_directions(std::string_view text);

}  // namespace campaign
