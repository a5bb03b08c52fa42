// `campaign report`: writes a report of any kind in any format.
#include "arguments/filters.hpp"
#include "arguments/query.hpp"
#include "arguments/report_name.hpp"
#include "arguments/revision.hpp"
#include "arguments/usage_error.hpp"
#include "base/collation.hpp"
#include "base/message.hpp"
#include "base/problem_formats.hpp"
#include "base/registry.hpp"
#include "change/compare.hpp"
#include "command.hpp"
#include "form_file.hpp"
#include "output.hpp"
#include "publish/change_section.hpp"
#include "publish/made_report.hpp"
#include "publish/tag_reference.hpp"

namespace campaign {
namespace {

/// A filter as part of a file name: `unit-phong-cntt`.
std::string file_name_part(std::string_view filter) {
  std::string word = folded(filter);
  for (char& c : word)
    if (!(c >= 'a' && c <= 'z') && !(c >= '0' && c <= '9') && c != '.') c = '-';
  return word;
}

class MakeReport final : public Command {
  Arguments arguments;
  QueryOptions query_options;
  OutputOptions output;
  RenderOptions render;
  std::optional<std::string> table;
  std::optional<std::string> form;
  std::optional<std::string> compare_with;

  void declare(Options& options) override {
    options.arguments(
        arguments, tr("[KIND] [FILTER…]"),
        tr("which report (`campaign list reports`), and what it is limited to: unit:, "
           "block:, person:, criterion:, content:, not:"));
    options.known(names_of(reports()));
    query_options.declare_period(options);
    query_options.declare_by(options);
    output.declare(options);
    options.flag(render.final, "--final",
                 tr("docx, pdf: to be signed, no longer marked as a draft"));
    options.value(form, "--template", tr("FORM.docx"),
                  tr("fill a Word file that has the tags of templates in it"));
    options.value(compare_with, "--compare", tr("REV"),
                  tr("summary, ranking: with what changed since a revision of git"));
    options.value(table, "--table", tr("NAME"), tr("csv: another list of the report"));
    options.flag(render.excel, "--excel", tr("csv: as Excel with Vietnamese settings opens it"));
    options.example("report", tr("the summary of the last month"));
    options.example("report -p 2021-10 -o bao-cao.html", tr("one month as a page"));
    options.example("report closing -p campaign -o tong-ket.docx", tr("a draft for Word"));
    options.example("report --template mau.docx -o bao-cao.docx", tr("a form of the office's own"));
    options.example("report ranking -p 2021-Q4 unit:phong-cntt", tr("one unit in a quarter"));
    options.example("report ranking --compare HEAD~1", tr("with what changed since a commit"));
    options.example("report achievements -f csv", tr("for a spreadsheet"));
    options.example("report statistics-0702 -p 2022", tr("an official form of statistics"));
  }

  ExitCode run(Environment& environment) const override {
    const bool has_kind = !arguments.empty() && !is_filter(arguments.front());
    const auto& entry = report_named(has_kind ? arguments.front() : "summary");
    if (form) require_word_output(output, environment);
    const auto& renderer = form ? *find_renderer("docx") : renderer_named(output);
    require_fitting_options(renderer, environment);
    Workspace workspace(environment);
    if (!workspace.sound_but_for_empty_places(environment)) return ExitCode::problems;
    const auto query = query_options.query({arguments.begin() + has_kind, arguments.end()},
                                           workspace, environment, entry.period);
    if (!workspace.entered_until(query.period.last, environment)) return ExitCode::problems;
    if (entry.period == ReportPeriod::campaign)
      query_options.require_begun(query, workspace, environment);
    Value::Record sections;
    if (compare_with && !find_changes(entry, query, workspace, sections, environment))
      return ExitCode::problems;
    const auto code = make(entry, renderer, query, workspace, sections, environment);
    if (code == ExitCode::fine) workspace.note_warnings(environment);
    return code;
  }

  void require_fitting_options(const Renderer& renderer, const Environment& environment) const {
    if (render.final && (form || !is_paper(renderer)))
      throw UsageError(tr("--final is for docx and pdf"));
    if (!form && (table || render.excel) && renderer.name != std::string_view("csv"))
      throw UsageError(tr("--table and --excel are for csv"));
    if (!form) require_file(renderer, output, environment);
  }

  /// False when the data of the revision cannot be read; that is printed.
  bool find_changes(const ReportEntry& entry, const Query& query, const Workspace& workspace,
                    Value::Record& sections, Environment& environment) const {
    if (!shows_changes(entry.name))
      throw UsageError(
          tr("--compare is for the reports summary and ranking; `campaign diff` "
             "compares everything"));
    if (!query.filters.empty())
      throw UsageError(tr("--compare is for a whole report: leave the filters out"));
    const auto revision = revision_named(*compare_with, workspace.root());
    const auto past = data_at(revision, *compare_with, workspace, environment);
    if (past)
      sections.emplace_back(
          "changes", change_section(compare_states(past->evaluation(), workspace.evaluation(),
                                                   query.period, query.today),
                                    *compare_with, revision));
    return past != nullptr;
  }

  ExitCode make(const ReportEntry& entry, const Renderer& renderer, const Query& query,
                const Workspace& workspace, const Value::Record& sections,
                Environment& environment) const {
    TemplateFiles templates(workspace.root());
    Diagnostics problems;
    const auto report = make_report_for(renderer, entry, {workspace.evaluation(), query}, templates,
                                        problems, sections);
    if (form)
      return make_from_form(*form, report, query.period.text(), templates, output, environment);
    const auto options = render_options(report, environment);
    if (problems.errors() > 0) return fail_in_template(problems, environment);
    environment.err << problems_text(problems, {environment.language});
    if (leaves_all_out(renderer, report.document))
      throw UsageError(
          tr("this report has no table, and a workbook holds only tables: use docx, "
             "pdf, html or text"));
    std::string name = std::string(entry.name) + "-" + query.period.text();
    for (const auto& filter : query.filters) name += "-" + file_name_part(filter.written);
    return write_output(output, renderer, name, rendered(renderer, report, options, environment),
                        environment);
  }

  RenderOptions render_options(const Report& report, const Environment& environment) const {
    RenderOptions options = render;
    options.width = environment.width;
    options.language = Language::vietnamese;  // the language of documents
    options.table = table.value_or("");
    options.head = meaning_of;
    if (auto unknown = table ? unknown_table(report, *table) : Message(); !unknown.empty())
      throw UsageError(std::move(unknown));
    return options;
  }
};

}  // namespace

std::unique_ptr<Command> make_report() { return std::make_unique<MakeReport>(); }

}  // namespace campaign
