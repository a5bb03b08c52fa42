// `campaign template preview`: a template or Word form filled with the campaign's data.
#include <filesystem>

#include "base/files.hpp"
#include "base/language.hpp"
#include "base/problem_formats.hpp"
#include "base/spelling.hpp"
#include "command.hpp"
#include "form_file.hpp"
#include "report_document.hpp"
#include "template_actions.hpp"
#include "template_pages.hpp"
#include "template_uses.hpp"

namespace campaign {
namespace {

namespace fs = std::filesystem;

bool is_form(const std::string& file) {
  return !fs::path(file).extension().empty() && fs::path(file).extension() != ".md";
}

/// What the name says, or the first report that the template is a part of.
const ReportEntry* entry_of(const TemplateRequest& request, const std::string& file,
                            Templates& templates, std::string& wrong) {
  const auto uses = uses_of_templates(templates);
  const auto found = uses.find(fs::path(file).stem().string());
  const bool is_part = found != uses.end() && !find_page(found->first);
  if (request.report || is_form(file) || !is_part) return report_for(request, file, wrong);
  return find_page(*found->second.begin());
}

/// A name, and no file.
bool is_unknown(const std::string& name, Templates& templates) {
  return fs::path(name).extension().empty() && !templates.find(name);
}

std::string no_template(const std::string& name, const Templates& templates) {
  std::vector<std::string> known;
  for (const auto& one : templates.list()) known.push_back(one.name);
  const auto near = did_you_mean(name, {known.begin(), known.end()});
  return say("there is no template `{}`", name) + ", " +
         (near.empty() ? tr("see `campaign template list`") : near);
}

ExitCode show_page(const TemplateRequest& request, const ReportEntry& entry, const Value& view,
                   const SourceFile& page, Templates& templates, const std::string& period,
                   Environment& environment) {
  std::string wrong;
  const auto* renderer = wanted_renderer(request.wish, wrong);
  if (!renderer) return wrong_usage(environment, "template", wrong);
  Diagnostics problems;
  Report report{.schema = "campaign.report." + std::string(entry.name) + "/1",
                .view = view,
                .table = std::string(entry.table),
                .document = document_of(page, view, templates, problems)};
  if (problems.errors() > 0) {
    environment.err << problems_text(problems, {}) << tr("nothing was made") << '\n';
    return ExitCode::problems;
  }
  return write_output(request.wish, *renderer, std::string(entry.name) + "-" + period,
                      renderer->render(report, {.width = environment.width}), environment);
}

}  // namespace

ExitCode template_action::preview(const TemplateRequest& request, Environment& environment) {
  if (request.words.size() != 1)
    return wrong_usage(environment, "template", tr("say which one template to fill"));
  const auto& file = request.words.front();
  Templates templates(campaign_root(environment));
  std::string wrong;
  const auto* entry = entry_of(request, file, templates, wrong);
  if (wrong.empty() && is_form(file)) wrong = wrong_for_form(request.wish, environment);
  if (is_unknown(file, templates)) wrong = no_template(file, templates);
  if (!wrong.empty()) return wrong_usage(environment, "template", wrong);
  const Workspace workspace(environment);
  if (!workspace.sound(environment)) return ExitCode::problems;
  const auto asked = request.question.query({}, workspace, environment);
  if (const auto* no = std::get_if<std::string>(&asked))
    return wrong_usage(environment, "template", *no);
  const auto& query = std::get<Query>(asked);
  const auto view = view_of(*entry, workspace, query);
  const auto period = query.period.text();
  if (is_form(file)) return make_from_form(file, view, period, request.wish, environment);
  if (file.ends_with(".md")) {
    const SourceFile page(file, read_file(environment.directory / file));
    return show_page(request, *entry, view, page, templates, period, environment);
  }
  return show_page(request, *entry, view, *templates.find(file), templates, period, environment);
}

}  // namespace campaign
