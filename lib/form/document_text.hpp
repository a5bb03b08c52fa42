// Extracts the text of a document, line by line, and the properties that it carries.
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

/// Selects the reader by file extension: Word, HTML, Markdown, else plain text. Nullopt, with `why`
/// set, when the bytes do not match the extension.
std::optional<DocumentText> document_text(std::string bytes, std::string_view extension,
                                          Message& why);

/// One line per paragraph. A row of a table that begins with a number is one line, its cells
/// separated by tabs; items of a numbered list have their number. Ignores headers and footers.
std::optional<DocumentText> word_text(std::string_view bytes, Message& why);

/// The text of a page, each word on its line of the file. The cells of a row are separated by tabs;
/// items of a numbered list have their number.
DocumentText html_text(std::string_view page);

/// The text itself; lines of properties between two `---` at its top become empty.
DocumentText markdown_text(std::string text);

}  // namespace campaign
