// A file that somebody wrote, as a program reads it: what it says, line by line, and the properties
// that it carries.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "document/document.hpp"

namespace campaign {

struct DocumentText {
  std::string text = {};
  Properties properties = {};
};

/// By the ending of its name: Word files, HTML, Markdown, else plain text. Nothing, and `why` set,
/// when the bytes are not what the ending says.
std::optional<DocumentText> document_text(std::string bytes, std::string_view extension,
                                          Message& why);

/// A line for each paragraph; a row of a table that begins with a number is one line, its cells
/// between tabs; items of a numbered list have their number. Headers and footers are left out.
std::optional<DocumentText> word_text(std::string_view bytes, Message& why);

/// What the page says, each word on the line of the file on which it stands; tabs part the cells of
/// a row, and items of a numbered list have their number.
DocumentText html_text(std::string_view page);

/// The text itself; lines of properties between two `---` at its top are left empty.
DocumentText markdown_text(std::string text);

}  // namespace campaign
