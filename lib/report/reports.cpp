// The registry of reports, by name.
#include "report/reports.hpp"

#include <algorithm>

#include "base/registry.hpp"

namespace campaign {

const std::vector<ReportEntry>& reports() {
  static const std::vector<ReportEntry> entries = {
#define ENTRY(name, period, summary, table) \
  {user_name<#name>, summary, table, report::name, ReportPeriod::period},
#include "report/reports.def"
  };
  return entries;
}

const ReportEntry* find_report(std::string_view name) { return find_entry(reports(), name); }

}  // namespace campaign
