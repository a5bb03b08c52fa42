// Selects the reader of a file by its extension; reads Markdown with its properties.
#include "form/document_text.hpp"

#include "base/text.hpp"

namespace campaign {

std::optional<DocumentText> document_text(std::string bytes, std::string_view extension,
                                          Message& why) {
  if (extension == ".docx") return word_text(bytes, why);
  if (extension == ".html") return html_text(bytes);
  if (extension == ".md") return markdown_text(std::move(bytes));
  return DocumentText{std::move(bytes)};
}

DocumentText markdown_text(std::string text) {
  constexpr std::string_view kLimit = "---";
  DocumentText document;
  const auto lines = split(text, '\n');
  if (trim(lines.front()) == kLimit)
    for (size_t i = 1; i < lines.size(); ++i) {
      const size_t colon = lines[i].find(": ");
      if (trim(lines[i]) == kLimit) {
        const auto rest = static_cast<size_t>(lines[i].data() + lines[i].size() - text.data());
        document.text = std::string(i, '\n') + text.substr(rest);
        return document;
      }
      if (colon == std::string_view::npos) break;
      document.properties.emplace_back(trim(lines[i].substr(0, colon)),
                                       trim(lines[i].substr(colon + 2)));
    }
  return {std::move(text)};
}

}  // namespace campaign
