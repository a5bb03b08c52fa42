// Every kind of report, by name.
#include "report/reports.hpp"

#include <algorithm>

#include "base/registry.hpp"

namespace campaign {

const std::vector<ReportEntry>& reports() {
  static const std::vector<ReportEntry> entries = {
#define ENTRY(name, summary, table) {user_name<#name>, summary, table, report::name},
#include "report/reports.def"
  };
  return entries;
}

const ReportEntry* find_report(std::string_view name) {
  const auto& entries = reports();
  const auto found = std::find_if(entries.begin(), entries.end(),
                                  [&](const auto& entry) { return entry.name == name; });
  return found == entries.end() ? nullptr : &*found;
}

}  // namespace campaign
