// Writes the properties of a Word file: title, plan, period, and the source data.
#include "base/text.hpp"
#include "render/docx/docx.hpp"

namespace campaign::render {
namespace {

void add(Xml& root, const char* name, const std::string& text) {
  if (!text.empty()) root.add({name, {}, {}, printable(text)});
}

void add_day(Xml& root, const char* name, const std::optional<Date>& day) {
  if (day) root.add({name, {{"xsi:type", "dcterms:W3CDTF"}}, {}, day->text() + "T00:00:00Z"});
}

}  // namespace

std::string docx_properties(const Report& report) {
  Xml root{"cp:coreProperties",
           {{"xmlns:cp", "http://schemas.openxmlformats.org/package/2006/metadata/core-properties"},
            {"xmlns:dc", "http://purl.org/dc/elements/1.1/"},
            {"xmlns:dcterms", "http://purl.org/dc/terms/"},
            {"xmlns:xsi", "http://www.w3.org/2001/XMLSchema-instance"}}};
  add(root, "dc:title", title_of(report.document));
  add(root, "dc:subject", report.origin.subject);
  add(root, "dc:creator", report.origin.author);
  add(root, "cp:keywords", report.origin.keywords);
  add(root, "dc:description", report.origin.period);
  add(root, "dc:language", report.language == "vi" ? "vi-VN" : report.language);
  add_day(root, "dcterms:created", report.origin.made);
  add_day(root, "dcterms:modified", report.origin.made);
  return xml_text(root);
}

std::string docx_custom_properties(const Properties& properties) {
  Xml root{"Properties",
           {{"xmlns", "http://schemas.openxmlformats.org/officeDocument/2006/custom-properties"},
            {"xmlns:vt", "http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes"}}};
  int id = 2;  // 0 and 1 are reserved by the format
  for (const auto& [name, value] : properties)
    root.add({"property",
              {{"fmtid", "{D5CDD505-2E9C-101B-9397-08002B2CF9AE}"},
               {"pid", std::to_string(id++)},
               {"name", name}},
              {{"vt:lpwstr", {}, {}, printable(value)}}});
  return xml_text(root);
}

}  // namespace campaign::render
