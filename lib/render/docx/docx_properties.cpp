// What a Word file says of itself: title, plan, period, and the data it was made from.
#include "base/text.hpp"
#include "document/wording.hpp"
#include "render/docx/docx.hpp"

namespace campaign::render {
namespace {

/// The value at `plan.title`; null when there is none.
const Value* value_at_path(const Value& view, std::string_view path) {
  const Value* found = &view;
  for (const auto key : split(path, '.')) {
    found = found->find(key);
    if (!found) return nullptr;
  }
  return found->missing() ? nullptr : found;
}

std::string worded_at(const Value& view, std::string_view path) {
  const auto* value = value_at_path(view, path);
  return value ? worded(*value) : "";
}

std::string plain_at(const Value& view, std::string_view path) {
  const auto* value = value_at_path(view, path);
  return value ? plain(*value) : "";
}

/// `campaign.report.summary/1; covid19-2021; 2021-10; 3c6de3248d84`
std::string origin(const Report& report) {
  std::string text = report.schema;
  for (const auto* path :
       {"provenance.campaign", "provenance.period", "provenance.filters", "provenance.commit"}) {
    const auto value = plain_at(report.view, path);
    if (!value.empty()) text += "; " + value;
  }
  const auto* dirty = value_at_path(report.view, "provenance.dirty");
  return dirty && dirty->truthy() ? text + "+" : text;
}

void add(Xml& root, const char* name, const std::string& text) {
  if (!text.empty()) root.add({name, {}, {}, printable(text)});
}

void add_day(Xml& root, const char* name, const std::string& day) {
  if (day.size() == 10) root.add({name, {{"xsi:type", "dcterms:W3CDTF"}}, {}, day + "T00:00:00Z"});
}

}  // namespace

std::string docx_properties(const Report& report) {
  Xml root{"cp:coreProperties",
           {{"xmlns:cp", "http://schemas.openxmlformats.org/package/2006/metadata/core-properties"},
            {"xmlns:dc", "http://purl.org/dc/elements/1.1/"},
            {"xmlns:dcterms", "http://purl.org/dc/terms/"},
            {"xmlns:xsi", "http://www.w3.org/2001/XMLSchema-instance"}}};
  add(root, "dc:title", title_of(report.document));
  add(root, "dc:subject", worded_at(report.view, "plan.title"));
  add(root, "dc:creator", worded_at(report.view, "agency.name"));
  add(root, "cp:keywords", origin(report));
  add(root, "dc:description", worded_at(report.view, "period"));
  add(root, "dc:language", report.language == "vi" ? "vi-VN" : report.language);
  add_day(root, "dcterms:created", plain_at(report.view, "provenance.made"));
  add_day(root, "dcterms:modified", plain_at(report.view, "provenance.made"));
  return xml_text(root);
}

std::string docx_custom_properties(const Properties& properties) {
  Xml root{"Properties",
           {{"xmlns", "http://schemas.openxmlformats.org/officeDocument/2006/custom-properties"},
            {"xmlns:vt", "http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes"}}};
  int id = 2;  // the first that the format leaves free
  for (const auto& [name, value] : properties)
    root.add({"property",
              {{"fmtid", "{D5CDD505-2E9C-101B-9397-08002B2CF9AE}"},
               {"pid", std::to_string(id++)},
               {"name", name}},
              {{"vt:lpwstr", {}, {}, printable(value)}}});
  return xml_text(root);
}

}  // namespace campaign::render
