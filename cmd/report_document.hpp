// What a report shows, and the document that a template makes of it: for every command that makes
// one.
#pragma once

#include "document/document.hpp"
#include "report/reports.hpp"
#include "templates.hpp"
#include "workspace.hpp"

namespace campaign {

/// The view of a report.
Value view_of(const ReportEntry& entry, const Workspace& workspace, const Query& query);

/// Fills the template and, so that no report is without it, the provenance. The problems point into
/// the templates, which must outlive them.
Document document_of(const SourceFile& page, const Value& view, Templates& templates,
                     Diagnostics& problems);

/// "there is no report `x`, did you mean `y`?"
std::string no_report(const std::string& name);
std::string names_of_reports();

}  // namespace campaign
