// The registry of reports, by name.
#include "report/reports.hpp"

#include <algorithm>

#include "base/registry.hpp"

namespace campaign {

namespace {

constexpr bool is_of_decisions(std::string_view name) {
  return name == "awards" || name.starts_with("statistics-");
}

}  // namespace

const std::vector<ReportEntry>& reports() {
  static const std::vector<ReportEntry> entries = {
#define ENTRY(name, summary, table) \
  {user_name<#name>, summary, table, report::name, is_of_decisions(user_name<#name>)},
#include "report/reports.def"
  };
  return entries;
}

const ReportEntry* find_report(std::string_view name) { return find_entry(reports(), name); }

}  // namespace campaign
