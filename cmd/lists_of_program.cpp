// Lists of what the program itself knows: checks, reports, formats, templates, sections.
#include "base/language.hpp"
#include "catalogue.hpp"
#include "lists.hpp"
#include "load/load.hpp"
#include "render/renderers.hpp"
#include "report/reports.hpp"
#include "templates.hpp"

namespace campaign::lists_of {

Value::List checks(const Listing&) {
  Value::List rows;
  for (const auto& [check, summary, why, mend, wrong, right] : check_catalogue())
    rows.push_back(
        Value::Record{{"name", check.name},
                      {"severity", check.severity == Severity::error ? "error" : "warning"},
                      {"meaning", tr(summary)}});
  return rows;
}

Value::List reports(const Listing&) {
  Value::List rows;
  for (const auto& one : campaign::reports())
    rows.push_back(Value::Record{{"name", one.name}, {"meaning", tr(one.summary)}});
  return rows;
}

Value::List formats(const Listing&) {
  Value::List rows;
  for (const auto& one : renderers())
    rows.push_back(
        Value::Record{{"name", one.name}, {"ending", one.extension}, {"meaning", tr(one.summary)}});
  return rows;
}

Value::List templates(const Listing& listing) {
  Value::List rows;
  for (const auto& one : Templates(listing.root).list()) {
    const auto file = std::filesystem::path(one.place).lexically_proximate(listing.directory);
    rows.push_back(Value::Record{
        {"name", one.name}, {"file", one.place.empty() ? Value() : Value(file.generic_string())}});
  }
  return rows;
}

Value::List sections(const Listing&) {
  Value::List rows;
  for (const auto& one : section_entries())
    rows.push_back(
        Value::Record{{"name", one.name}, {"once", one.once}, {"meaning", tr(one.summary)}});
  return rows;
}

}  // namespace campaign::lists_of
