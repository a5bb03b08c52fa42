// Looks up reports and papers named on the command line.
#pragma once

#include <string>

#include "report/reports.hpp"

namespace campaign {

/// `summary, ranking, …`
std::string report_list();

/// Throws a UsageError when there is no report of this name.
const ReportEntry& report_named(const std::string& name);
/// A report, or a paper of a dossier by the name of its template. Throws a UsageError.
const ReportEntry& page_named(const std::string& name);

}  // namespace campaign
