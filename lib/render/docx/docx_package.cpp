// Assembles the parts of a Word file: document, styles, numberings, headers, properties.
#include <stdexcept>

#include "base/embedded.hpp"
#include "document/phrases.hpp"
#include "ooxml/package.hpp"
#include "render/docx/docx.hpp"

namespace campaign::render {
namespace {

constexpr const char* kRelations = kWordRelations;
constexpr const char* kPackage = "http://schemas.openxmlformats.org/package/2006/";
constexpr const char* kWordTypes =
    "application/vnd.openxmlformats-officedocument.wordprocessingml.";

std::string built_in(const std::string& name) {
  const auto* file = find_embedded("templates/word/" + name);
  if (!file) throw std::runtime_error(name + " is not built in");
  return std::string(file->bytes);
}

/// Gives every ordered list its own numbering.
std::string numbering_part(const std::vector<OrderedList>& lists) {
  auto nodes = parse_xml(built_in("numbering.xml"));
  if (!nodes || !nodes->back().is("w:numbering"))
    throw std::runtime_error("numbering.xml is damaged");
  auto& root = nodes->back();
  for (size_t i = 0; i < lists.size(); ++i) {
    auto& list = root.add({"w:num", {{"w:numId", std::to_string(kOrdered + static_cast<int>(i))}}});
    list.add(valued("w:abstractNumId", "1"));
    auto& level = list.add({"w:lvlOverride", {{"w:ilvl", std::to_string(lists[i].level)}}});
    level.add(valued("w:startOverride", std::to_string(lists[i].start)));
  }
  return xml_text(*nodes);
}

std::string header_part() {
  Xml root = word_root("w:hdr");
  Xml number{"w:fldSimple", {{"w:instr", " PAGE "}}};
  number.add(run("2"));
  XmlNodes nodes;
  nodes.push_back(std::move(number));
  root.add(paragraph({.style = "Header"}, std::move(nodes)));
  return xml_text(root);
}

/// The first page has no number; a letter that is not final is marked there.
std::string first_header_part(const DocxBuilder& builder) {
  Xml root = word_root("w:hdr");
  const bool draft = builder.is_letter && !builder.is_final;
  root.add(draft ? paragraph({.style = "DraftMark"}, {run(phrases::draft)})
                 : paragraph({.style = "Header"}));
  return xml_text(root);
}

std::string document_part(DocxBuilder& builder) {
  Xml root = word_root("w:document");
  auto& body = root.add({"w:body"});
  body.children = std::move(builder.body);
  body.add(section(builder.page));
  return xml_text(root);
}

Xml relation(std::string id, const std::string& type, std::string target) {
  return {"Relationship", {{"Id", std::move(id)}, {"Type", type}, {"Target", std::move(target)}}};
}

Xml relations_root() {
  return {"Relationships", {{"xmlns", std::string(kPackage) + "relationships"}}};
}

void add_links(Xml& root, const std::vector<std::string>& links) {
  const std::string type = std::string(kRelations) + "/hyperlink";
  for (size_t i = 0; i < links.size(); ++i)
    root.add(relation("link" + std::to_string(i + 1), type, links[i]))
        .attributes.emplace_back("TargetMode", "External");
}

std::string notes_relations(const std::vector<std::string>& links) {
  Xml root = relations_root();
  add_links(root, links);
  return xml_text(root);
}

std::string document_relations(const std::vector<std::string>& links) {
  Xml root = relations_root();
  const std::string type = std::string(kRelations) + "/";
  root.add(relation("styles", type + "styles", "styles.xml"));
  root.add(relation("numbering", type + "numbering", "numbering.xml"));
  root.add(relation("settings", type + "settings", "settings.xml"));
  root.add(relation("header", type + "header", "header.xml"));
  root.add(relation("firstHeader", type + "header", "first-header.xml"));
  root.add(relation("footnotes", type + "footnotes", "footnotes.xml"));
  add_links(root, links);
  return xml_text(root);
}

constexpr const char* kCustomPart = "docProps/custom.xml";

std::string package_relations(bool custom) {
  Xml root = relations_root();
  root.add(relation("document", std::string(kRelations) + "/officeDocument", "word/document.xml"));
  root.add(relation("core", std::string(kPackage) + "relationships/metadata/core-properties",
                    "docProps/core.xml"));
  if (custom)
    root.add(relation("custom", std::string(kRelations) + "/custom-properties", kCustomPart));
  return xml_text(root);
}

Xml content_type(const std::string& part, const std::string& type) {
  return {"Override", {{"PartName", "/" + part}, {"ContentType", type}}};
}

std::string content_types(bool custom) {
  const std::string word = kWordTypes;
  Xml root{"Types", {{"xmlns", std::string(kPackage) + "content-types"}}};
  root.add({"Default",
            {{"Extension", "rels"},
             {"ContentType", "application/vnd.openxmlformats-package.relationships+xml"}}});
  root.add({"Default", {{"Extension", "xml"}, {"ContentType", "application/xml"}}});
  root.add(content_type("word/document.xml", word + "document.main+xml"));
  for (const std::string name : {"styles", "numbering", "settings", "footnotes"})
    root.add(content_type("word/" + name + ".xml", word + name + "+xml"));
  for (const auto* name : {"word/header.xml", "word/first-header.xml"})
    root.add(content_type(name, word + "header+xml"));
  root.add(content_type("docProps/core.xml",
                        "application/vnd.openxmlformats-package.core-properties+xml"));
  if (custom)
    root.add(content_type(kCustomPart,
                          "application/vnd.openxmlformats-officedocument.custom-properties+xml"));
  return xml_text(root);
}

}  // namespace

std::string docx_package(const Report& report, DocxBuilder builder) {
  const auto document = document_part(builder);
  const auto notes = docx_notes(builder, report.document.notes);
  const bool custom = !report.properties.empty();
  std::vector<PackagePart> parts = {
      {"[Content_Types].xml", content_types(custom)},
      {"_rels/.rels", package_relations(custom)},
      {"docProps/core.xml", docx_properties(report), true},
      {"word/document.xml", document},
      {"word/_rels/document.xml.rels", document_relations(builder.links)},
      {"word/footnotes.xml", notes},
      {"word/_rels/footnotes.xml.rels", notes_relations(builder.links)},
      {"word/styles.xml", built_in("styles.xml")},
      {"word/numbering.xml", numbering_part(builder.lists)},
      {"word/settings.xml", built_in("settings.xml")},
      {"word/header.xml", header_part()},
      {"word/first-header.xml", first_header_part(builder)}};
  if (custom) parts.push_back({kCustomPart, docx_custom_properties(report.properties)});
  return zipped(parts);
}

}  // namespace campaign::render
