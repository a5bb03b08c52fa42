// Reports and papers on the command line.
#pragma once

#include <string>

#include "report/reports.hpp"

namespace campaign {

/// `summary, ranking, …`
std::string report_list();

/// A UsageError when there is no report of the name.
const ReportEntry& report_named(const std::string& name);
/// A report, or a paper of a dossier by the name of its template.
const ReportEntry& page_named(const std::string& name);

}  // namespace campaign
