// Looks up reports and papers named on the command line.
#include "arguments/report_name.hpp"

#include "arguments/usage_error.hpp"
#include "base/message.hpp"
#include "base/registry.hpp"
#include "base/spelling.hpp"
#include "publish/template_pages.hpp"

namespace campaign {
namespace {

const ReportEntry& or_refuse(const ReportEntry* entry, const std::string& name) {
  if (entry) return *entry;
  throw UsageError(unknown_name(say("there is no report `{}`", name), name, names_of(reports()),
                                say("use one of: {}", report_list())));
}

}  // namespace

std::string report_list() { return listed_names(names_of(reports())); }

const ReportEntry& report_named(const std::string& name) {
  return or_refuse(find_report(name), name);
}

const ReportEntry& page_named(const std::string& name) { return or_refuse(find_page(name), name); }

}  // namespace campaign
