// Makes a report: its view, the document that its template makes of it, and its provenance.
#pragma once

#include <string>

#include "document/document.hpp"
#include "form/form.hpp"
#include "publish/template_files.hpp"
#include "render/renderers.hpp"
#include "report/reports.hpp"

namespace campaign {

/// The report for a format; `sections`: of the view, beside or in place of its own. Problems point
/// into the templates, and leave the document empty when there are errors.
Report make_report_for(const Renderer& renderer, const ReportEntry& entry,
                       const ReportContext& context, TemplateFiles& templates,
                       Diagnostics& problems, const Value::Record& sections = {});

/// The bytes of a Word file that is filled from the view of a report; empty when there are errors.
/// Problems point into the form.
std::string filled_form(const Form& form, const Report& report, Diagnostics& problems);

/// What is wrong with the list that a csv file is to hold; empty when the report has it.
Message unknown_table(const Report& report, const std::string& table);

}  // namespace campaign
