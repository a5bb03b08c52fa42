// Small Word files for tests, written out in code.
#pragma once

#include <string>
#include <vector>

#include "base/problem_formats.hpp"
#include "base/text.hpp"
#include "form/form.hpp"
#include "ooxml/package.hpp"

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

inline Value example() {
  Value view;
  view.set("period", *parse_period("2021-10"));
  view.set("made", Date{2021, 11, 5});
  view.set("note", Value());
  view.set("late", false);
  view.set("lines", "một\nhai");
  view.set("nobody", Value::List{});
  view.set("words", Value::List{"a", "b"});
  view.set("people",
           Value::List{Value::Record{{"name", "An"}, {"total", Value::points(Points::whole(9))}},
                       Value::Record{{"name", "Bình"}, {"total", Value()}}});
  return view;
}

inline std::string bytes_of(const std::vector<PackagePart>& parts, const std::string& name) {
  for (const auto& one : parts)
    if (one.name == name) return one.bytes;
  return "no part " + name;
}

/// What stands in the body of the filled document, without the marks that keep blanks; or what is
/// wrong.
inline const TemplateWords kNoWords;  // forms refer to it

inline std::string filled(const std::vector<PackagePart>& parts, const Value& view = example(),
                          const std::string& part = "word/document.xml") {
  Diagnostics diagnostics;
  const Form form("mau.docx", zipped(parts), kNoWords, diagnostics);
  form.check(view, diagnostics);
  if (diagnostics.errors() > 0) return problems_short(diagnostics, {});
  Message why;
  auto text = bytes_of(unzipped(form.filled(view, diagnostics), why).value(), part);
  text = replace_all(text, " xml:space=\"preserve\"", "");
  const auto begin = text.find("<w:body>"), end = text.find("</w:body>");
  return begin == std::string::npos ? text : text.substr(begin + 8, end - begin - 8);
}

inline std::string filled(const std::string& body, const Value& view = example()) {
  return filled(form_parts(body), view);
}

/// Paragraphs without blanks that must be kept, as `filled` tells them.
inline std::string plain(const std::string& xml) {
  return replace_all(xml, " xml:space=\"preserve\"", "");
}

}  // namespace campaign::testing
