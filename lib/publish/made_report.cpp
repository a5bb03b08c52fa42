// Makes a report: its view, the document that its template makes of it, and its provenance.
#include "publish/made_report.hpp"

#include <algorithm>

#include "base/message.hpp"
#include "base/text.hpp"
#include "publish/origin.hpp"
#include "publish/report_document.hpp"
#include "publish/report_origin.hpp"
#include "render/docx/docx.hpp"

namespace campaign {
namespace {

/// `achievements-xlsx` if there is a template for the format, else `achievements`. A template of
/// the campaign comes before a built-in one for the format.
std::string template_for(const Renderer& renderer, const ReportEntry& entry,
                         TemplateFiles& templates) {
  const std::string specific = std::string(entry.name) + "-" + std::string(renderer.name);
  const bool general_preferred = templates.is_own(entry.name) && !templates.is_own(specific);
  return templates.find(specific) && !general_preferred ? specific : std::string(entry.name);
}

}  // namespace

Report make_report_for(const Renderer& renderer, const ReportEntry& entry,
                       const ReportContext& context, TemplateFiles& templates,
                       Diagnostics& problems, const Value::Record& sections) {
  Report report{.schema = "campaign.report." + std::string(entry.name) + "/1",
                .view = entry.view(context),
                .table = std::string(entry.table)};
  for (const auto& [name, section] : sections) report.view.set(name, section);
  report.document = document_of(*templates.find(template_for(renderer, entry, templates)),
                                report.view, templates, problems);
  report.origin = origin_of(report.schema, report.view, templates.words());
  report.properties = origin_properties(report.view);
  return report;
}

std::string filled_form(const Form& form, const Report& report, Diagnostics& problems) {
  form.check(report.view, problems);
  if (problems.errors() > 0) return {};
  auto bytes = form.filled(report.view, problems, render::docx_properties(report));
  return problems.errors() > 0 ? std::string() : bytes;
}

Message unknown_table(const Report& report, const std::string& table) {
  const auto known = tables_in(report.view);
  if (std::find(known.begin(), known.end(), table) != known.end()) return {};
  return say("this report has no list `{}`, only: {}", table, join(known, ", "));
}

}  // namespace campaign
