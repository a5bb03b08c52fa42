// Escapes data for Markdown, so that it is read as plain text in any position.
#pragma once

#include <string>
#include <string_view>

namespace campaign {

/// U+2028, which breaks a line within a paragraph or a cell of a template.
inline constexpr std::string_view kLineSeparator = "\xE2\x80\xA8";

/// The text with all Markdown syntax escaped, without bidirectional controls. Its lines are trimmed
/// and joined by `kLineSeparator`, empty ones left out, so that it is one line of Markdown.
std::string escaped_for_markdown(std::string_view text);

/// Escapes the pipes of lines with so many that cmark-gfm would take quadratic time for them.
std::string with_limited_rows(std::string_view text);

}  // namespace campaign
