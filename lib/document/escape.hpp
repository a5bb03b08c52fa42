// Escapes data for Markdown, so that it is read as plain text in any position.
#pragma once

#include <string>
#include <string_view>

namespace campaign {

/// The text as one trimmed line with all Markdown syntax escaped, without bidirectional controls.
std::string escaped_for_markdown(std::string_view text);

}  // namespace campaign
