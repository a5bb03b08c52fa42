// `campaign template preview`: fills a template or Word form with the data of the campaign.
#include <filesystem>

#include "arguments/usage_error.hpp"
#include "base/message.hpp"
#include "base/problem_formats.hpp"
#include "base/registry.hpp"
#include "base/spelling.hpp"
#include "command.hpp"
#include "form_file.hpp"
#include "publish/origin.hpp"
#include "publish/report_document.hpp"
#include "publish/template_pages.hpp"
#include "publish/template_uses.hpp"
#include "system/files.hpp"
#include "template/actions.hpp"

namespace campaign {
namespace {

namespace fs = std::filesystem;

/// The report of the name, or the first report that includes the template.
const ReportEntry& entry_of(const TemplateRequest& request, const std::string& file,
                            TemplateFiles& templates) {
  const auto uses = uses_of_templates(templates);
  const auto found = uses.find(fs::path(file).stem().string());
  const bool is_part = found != uses.end() && !find_page(found->first);
  if (request.report || is_form(file) || !is_part) return report_for(request, file);
  return *find_page(*found->second.begin());
}

/// A name without an extension must be that of a template; others are files.
void require_template(const std::string& name, TemplateFiles& templates) {
  if (!fs::path(name).extension().empty() || templates.find(name)) return;
  const auto list = templates.list();
  throw UsageError(unknown_name(say("there is no template `{}`", name), name, names_of(list),
                                tr("see `campaign template list`")));
}

Report report_of(const ReportEntry& entry, const Value& view, const Template& page,
                 TemplateFiles& templates, Diagnostics& problems) {
  Report report{.schema = "campaign.report." + std::string(entry.name) + "/1",
                .view = view,
                .table = std::string(entry.table),
                .document = document_of(page, view, templates, problems)};
  report.origin = origin_of(report.schema, view, templates.words());
  return report;
}

ExitCode show_page(const TemplateRequest& request, const ReportEntry& entry, const Query& query,
                   const Value& view, const Template& page, TemplateFiles& templates,
                   Environment& environment) {
  const auto& renderer = renderer_named(request.output);
  require_file(renderer, request.output, environment);
  Diagnostics problems;
  const auto report = report_of(entry, view, page, templates, problems);
  if (problems.errors() > 0) return fail_in_template(problems, environment);
  return write_output(request.output, renderer, std::string(entry.name) + "-" + query.period.text(),
                      rendered(renderer, report, screen_options(environment), environment),
                      environment);
}

}  // namespace

ExitCode template_action::preview(const TemplateRequest& request, Environment& environment) {
  if (request.words.size() != 1) throw UsageError(tr("say which one template to fill"));
  const auto& file = request.words.front();
  TemplateFiles templates(campaign_root(environment));
  require_template(file, templates);
  const auto& entry = entry_of(request, file, templates);
  if (is_form(file)) require_word_output(request.output, environment);
  const Workspace workspace(environment, CheckScope::errors);
  if (!workspace.sound(environment)) return ExitCode::problems;
  const auto query = request.question.query({}, workspace, environment);
  const auto view = entry.view({workspace.evaluation(), query});
  if (is_form(file)) {
    Diagnostics of_title;
    const auto report = report_of(entry, view, *templates.find(entry.name), templates, of_title);
    return make_from_form(file, report, query.period.text(), templates, request.output,
                          environment);
  }
  if (!file.ends_with(".md"))
    return show_page(request, entry, query, view, *templates.find(file), templates, environment);
  const Template page(file, read_file(environment.directory / file));
  return show_page(request, entry, query, view, page, templates, environment);
}

}  // namespace campaign
