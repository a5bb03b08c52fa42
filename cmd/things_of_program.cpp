// What the program itself knows, for `campaign show`: checks, reports, formats, templates,
// sections.
#include "base/language.hpp"
#include "catalogue.hpp"
#include "lists.hpp"
#include "things.hpp"

namespace campaign {
namespace {

/// Why a problem matters, how to mend it, and an example.
void add_explanation(Value::Record& record, std::string_view name) {
  const auto* entry = find_check(name);
  if (!entry) return;
  record.push_back({"why", tr(entry->why)});
  record.push_back({"mend", tr(entry->mend)});
  record.push_back({"wrong", entry->wrong});
  record.push_back({"right", entry->right});
}

void add_rows(std::vector<Thing>& all, std::string_view kind, const Value::List& rows) {
  for (const auto& row : rows) {
    const auto& record = *row.get<Value::Record>();
    const std::string name = *row.find("name")->get<std::string>();
    all.push_back({.kind = kind,
                   .id = name,
                   .name = name,
                   .tell =
                       [record, kind, name] {
                         Value::Record told = record;
                         if (kind == "check") add_explanation(told, name);
                         return told;
                       },
                   .of_data = false});
  }
}

}  // namespace

void add_things_of_program(std::vector<Thing>& all, const Listing& listing) {
  add_rows(all, "check", lists_of::checks(listing));
  add_rows(all, "report", lists_of::reports(listing));
  add_rows(all, "format", lists_of::formats(listing));
  add_rows(all, "template", lists_of::templates(listing));
  add_rows(all, "section", lists_of::sections(listing));
}

}  // namespace campaign
