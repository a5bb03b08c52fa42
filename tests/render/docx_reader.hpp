// A Word file taken apart again, for the tests of its renderer.
#pragma once

#include <doctest/doctest.h>

#include <map>
#include <string>

#include "document/markdown.hpp"
#include "ooxml/package.hpp"
#include "ooxml/xml.hpp"
#include "render/renderers.hpp"

namespace campaign::test {

inline std::map<std::string, std::string> parts_of(const std::string& bytes) {
  Message why;
  const auto parts = unzipped(bytes, why);
  REQUIRE(parts);
  std::map<std::string, std::string> by_name;
  for (const auto& part : *parts) by_name[part.name] = part.bytes;
  return by_name;
}

/// Texts are those of their elements, not nodes of their own.
inline Xml with_texts(const Xml& element) {
  Xml joined{element.name, element.attributes};
  for (const auto& child : element.children) {
    if (child.kind == Xml::Kind::element)
      joined.add(with_texts(child));
    else if (child.kind == Xml::Kind::text)
      joined.text += child.text;
  }
  return joined;
}

inline Xml tree_of(const std::string& bytes, const std::string& name) {
  const auto nodes = parse_xml(parts_of(bytes).at(name));
  REQUIRE(nodes);
  return with_texts(nodes->back());
}

/// The paragraphs, tables or whatever it is called below an element, outermost first.
inline void find_all(const Xml& element, std::string_view name, std::vector<const Xml*>& found) {
  if (element.name == name) found.push_back(&element);
  for (const auto& child : element.children) find_all(child, name, found);
}

inline std::vector<const Xml*> all(const Xml& element, std::string_view name) {
  std::vector<const Xml*> found;
  find_all(element, name, found);
  return found;
}

/// What people read; a broken line is `\n`.
inline std::string text_of(const Xml& element) {
  std::string text = element.name == "w:t" ? element.text : element.name == "w:br" ? "\n" : "";
  for (const auto& child : element.children) text += text_of(child);
  return text;
}

inline std::string style_of(const Xml& paragraph) {
  const auto* properties = paragraph.child("w:pPr");
  const auto* style = properties ? properties->child("w:pStyle") : nullptr;
  return std::string(style ? style->attribute("w:val") : "");
}

/// `Title: BÁO CÁO` and so on, in the order of the pages.
inline std::vector<std::string> styled_lines(const std::string& bytes) {
  std::vector<std::string> lines;
  const auto document = tree_of(bytes, "word/document.xml");
  for (const auto* one : all(document, "w:p"))
    if (const auto text = text_of(*one); !text.empty())
      lines.push_back(style_of(*one) + ": " + text);
  return lines;
}

inline Report letter_of(const std::string& markdown) {
  Report report;
  report.document = parse_markdown(markdown);
  report.document.layout = Layout::official_letter;
  return report;
}

inline std::string docx_of(const Report& report, const RenderOptions& options = {}) {
  return find_renderer("docx")->render(report, options);
}

}  // namespace campaign::test
