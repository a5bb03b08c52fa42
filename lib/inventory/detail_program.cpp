// Describes entities of the program for `campaign show`: checks, reports, formats and others.
#include "base/message.hpp"
#include "inventory/check_catalog.hpp"
#include "inventory/entities.hpp"
#include "inventory/lists.hpp"

namespace campaign {
namespace {

/// Adds why a problem matters, how to fix it, and an example.
void add_explanation(Value::Record& record, std::string_view name) {
  const auto* entry = find_check(name);
  if (!entry) return;
  record.push_back({"why", tr(entry->why)});
  record.push_back({"mend", tr(entry->mend)});
  record.push_back({"wrong", example_message(entry->wrong)});
  record.push_back({"right", example_message(entry->right)});
}

void add_rows(std::vector<Entity>& all, std::string_view kind, const Value::List& rows) {
  for (const auto& row : rows) {
    const auto& record = *row.get<Value::Record>();
    const std::string name = *row.find("name")->get<std::string>();
    all.push_back({.kind = kind,
                   .id = name,
                   .name = name,
                   .describe =
                       [record, kind, name] {
                         Value::Record described = record;
                         if (kind == "check") add_explanation(described, name);
                         return described;
                       },
                   .of_data = false});
  }
}

}  // namespace

void add_entities_of_program(std::vector<Entity>& all, const ListContext& context) {
  add_rows(all, "check", lists_of::checks(context));
  add_rows(all, "report", lists_of::reports(context));
  add_rows(all, "format", lists_of::formats(context));
  add_rows(all, "template", lists_of::templates(context));
  add_rows(all, "section", lists_of::sections(context));
}

}  // namespace campaign
