// Escapes data for Markdown, so that it is read as plain text in any position.
#pragma once

#include <string>
#include <string_view>

namespace campaign {

/// The text as one trimmed line with all Markdown syntax escaped and bidirectional controls closed.
std::string escaped_for_markdown(std::string_view text);

/// The characters that close the bidirectional controls a text leaves open, so that they do not
/// affect the text after it.
std::string closing_directions(std::string_view text);

}  // namespace campaign
