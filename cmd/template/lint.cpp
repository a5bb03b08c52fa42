// `campaign template lint`: reports the problems of templates and Word forms.
#include <algorithm>
#include <deque>
#include <filesystem>
#include <set>

#include "arguments/usage_error.hpp"
#include "base/message.hpp"
#include "base/problem_formats.hpp"
#include "command.hpp"
#include "document/template.hpp"
#include "form/form.hpp"
#include "publish/report_document.hpp"
#include "publish/template_pages.hpp"
#include "publish/template_uses.hpp"
#include "system/files.hpp"
#include "template/actions.hpp"

namespace campaign {
namespace {

namespace fs = std::filesystem;

/// A problem of what a file includes is its own when it lies in how the file includes it.
bool concerns(const Diagnostic& problem, const SourceFile& source) {
  return problem.span.file == &source ||
         std::any_of(problem.notes.begin(), problem.notes.end(),
                     [&](const Note& note) { return note.span.file == &source; });
}

class Lint {
 public:
  Lint(const Workspace& workspace, const Query& query, const Environment& environment)
      : workspace_(workspace), query_(query), environment_(environment) {}

  void form(const std::string& file, const ReportEntry& entry) {
    auto& form = forms_.emplace_back(file, read_file(environment_.directory / file),
                                     templates_.words(), problems);
    form.check(entry.view({workspace_.evaluation(), query_}), problems);
  }

  /// Checks the file in place of the template of its name, and reports problems in this file only.
  /// A partial is checked in each report that includes it, at the place of the inclusion.
  void page(const std::string& file, const std::vector<const ReportEntry*>& entries) {
    const auto& page = pages_.emplace_back(file, read_file(environment_.directory / file));
    const std::string name = fs::path(file).stem().string();
    auto options = templates_.options();
    options.partials = [&](std::string_view requested) {
      return requested == name ? &page : templates_.find(requested);
    };
    Diagnostics found;
    for (const auto* entry : entries) {
      const bool is_part = entries.size() > 1 || has_part(*entry, name);
      const auto& start = is_part ? *templates_.find(entry->name) : page;
      check_page(start, entry->view({workspace_.evaluation(), query_}), options, found);
    }
    keep(found, page.source());
  }

  Diagnostics problems = {};

 private:
  bool has_part(const ReportEntry& entry, const std::string& name) {
    const auto uses = uses_of_templates(templates_);
    const auto found = uses.find(name);
    return name != entry.name && found != uses.end() &&
           found->second.contains(std::string(entry.name));
  }

  /// Adds problems of this file; those that several reports have in common are added once.
  void keep(const Diagnostics& found, const SourceFile& source) {
    std::set<std::pair<uint32_t, std::string_view>> known;
    for (const auto& one : found.list())
      if (concerns(one, source) && known.emplace(one.span.offset, one.check.name).second)
        problems.add(one);
  }

  const Workspace& workspace_;
  const Query& query_;
  const Environment& environment_;
  TemplateFiles templates_{workspace_.root()};
  std::deque<Template> pages_ = {};
  std::deque<Form> forms_ = {};
};

/// Removes `README.md` files, which `templates/*.md` includes.
std::vector<std::string> without_readmes(std::vector<std::string> files) {
  std::erase_if(files,
                [](const std::string& file) { return fs::path(file).filename() == "README.md"; });
  return files;
}

/// The reports to check a file with: that of `--report`, or those that include its template.
std::vector<const ReportEntry*> reports_for(const TemplateRequest& request, const std::string& file,
                                            TemplateFiles& templates) {
  std::vector<const ReportEntry*> entries;
  const auto uses = uses_of_templates(templates);
  const auto found = uses.find(fs::path(file).stem().string());
  if (!request.report && !is_form(file) && found != uses.end())
    for (const auto& name : found->second) entries.push_back(find_page(name));
  if (entries.empty()) entries.push_back(&report_for(request, file));
  return entries;
}

}  // namespace

ExitCode template_action::lint(const TemplateRequest& request, Environment& environment) {
  if (request.words.empty()) throw UsageError(tr("say which files to check"));
  TemplateFiles templates(campaign_root(environment));
  std::vector<std::vector<const ReportEntry*>> entries;
  const auto files = without_readmes(request.words);
  for (const auto& file : files) entries.push_back(reports_for(request, file, templates));
  const Workspace workspace(environment);
  if (!workspace.sound(environment)) return ExitCode::problems;
  const auto query = request.question.query({}, workspace, environment);
  Lint lint(workspace, query, environment);
  for (size_t i = 0; i < entries.size(); ++i) {
    if (is_form(files[i]))
      lint.form(files[i], *entries[i].front());
    else
      lint.page(files[i], entries[i]);
  }
  environment.out << problems_text(lint.problems, {environment.language, environment.color})
                  << "template: " << problem_counts(lint.problems, files.size()) << '\n';
  return lint.problems.errors() > 0 ? ExitCode::problems : ExitCode::fine;
}

}  // namespace campaign
