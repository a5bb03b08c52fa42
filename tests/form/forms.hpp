// Small Word files for tests, written out in code.
#pragma once

#include <string>
#include <vector>

#include "package/package.hpp"

namespace campaign::testing {

/// `<w:p><w:r><w:t>text</w:t></w:r></w:p>`, the text already XML.
inline std::string paragraph(const std::string& text) {
  return "<w:p><w:r><w:t xml:space=\"preserve\">" + text + "</w:t></w:r></w:p>";
}

inline std::string row(const std::vector<std::string>& cells) {
  std::string text;
  for (const auto& cell : cells) text += "<w:tc>" + paragraph(cell) + "</w:tc>";
  return "<w:tr>" + text + "</w:tr>";
}

inline std::string part(const std::string& root, const std::string& inside) {
  return "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<" + root +
         " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">" + inside +
         "</" + root + ">";
}

inline std::vector<PackagePart> form_parts(const std::string& body) {
  return {{"[Content_Types].xml",
           "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
           "<Default Extension=\"rels\" "
           "ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
           "<Override PartName=\"/word/document.xml\" ContentType=\"application/"
           "vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/></Types>"},
          {"_rels/.rels",
           "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
           "<Relationship Id=\"rId1\" Type=\"http://schemas.openxmlformats.org/officeDocument/"
           "2006/relationships/officeDocument\" Target=\"word/document.xml\"/></Relationships>"},
          {"word/document.xml", part("w:document", "<w:body>" + body + "</w:body>")}};
}

}  // namespace campaign::testing
