// Lists of entities of the program: checks, reports, formats, templates, sections.
#include "base/message.hpp"
#include "inventory/check_catalog.hpp"
#include "inventory/lists.hpp"
#include "load/load.hpp"
#include "publish/template_files.hpp"
#include "render/renderers.hpp"
#include "report/reports.hpp"

namespace campaign::lists_of {

Value::List checks(const ListContext&) {
  Value::List rows;
  for (const auto& [check, summary, why, mend, wrong, right] : check_catalog())
    rows.push_back(Value::Record{
        {"name", check.name},
        {"severity", Choice{check.severity == Severity::error ? "error" : "warning", {}}},
        {"meaning", tr(summary)}});
  return rows;
}

Value::List reports(const ListContext&) {
  Value::List rows;
  for (const auto& one : campaign::reports())
    rows.push_back(Value::Record{{"name", one.name}, {"meaning", tr(one.summary)}});
  return rows;
}

Value::List formats(const ListContext&) {
  Value::List rows;
  for (const auto& one : renderers())
    rows.push_back(
        Value::Record{{"name", one.name}, {"ending", one.extension}, {"meaning", tr(one.summary)}});
  return rows;
}

Value::List templates(const ListContext& context) {
  Value::List rows;
  for (const auto& one : TemplateFiles(context.root).list()) {
    const auto file = std::filesystem::path(one.place).lexically_proximate(context.directory);
    rows.push_back(Value::Record{
        {"name", one.name}, {"file", one.place.empty() ? Value() : Value(file.generic_string())}});
  }
  return rows;
}

Value::List sections(const ListContext&) {
  Value::List rows;
  for (const auto& one : section_entries())
    rows.push_back(
        Value::Record{{"name", one.name}, {"once", one.once}, {"meaning", tr(one.summary)}});
  return rows;
}

}  // namespace campaign::lists_of
