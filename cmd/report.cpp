// `campaign report`: a report of any kind in any form.
#include <algorithm>

#include "base/collation.hpp"
#include "base/language.hpp"
#include "base/problem_formats.hpp"
#include "base/text.hpp"
#include "command.hpp"
#include "filter_words.hpp"
#include "form_file.hpp"
#include "output.hpp"
#include "pdf.hpp"
#include "query_options.hpp"
#include "report_document.hpp"

namespace campaign {
namespace {

/// A filter as part of a file's name: `unit-phong-cntt`.
std::string file_word(std::string_view filter) {
  std::string word = folded(filter);
  for (char& c : word)
    if (!(c >= 'a' && c <= 'z') && !(c >= '0' && c <= '9') && c != '.') c = '-';
  return word;
}

/// `achievements-xlsx` for a form that asks for another layout, else `achievements`, which the
/// campaign's own is always.
std::string template_of(const ReportEntry& entry, const Renderer& renderer, Templates& templates) {
  const std::string own = std::string(entry.name) + "-" + std::string(renderer.name);
  const bool built_in_loses = templates.is_own(entry.name) && !templates.is_own(own);
  return templates.find(own) && !built_in_loses ? own : std::string(entry.name);
}

class MakeReport final : public Command {
  std::vector<std::string> words;
  QueryOptions question;
  OutputWish wish;
  RenderOptions render;
  std::optional<std::string> table;
  std::optional<std::string> form;

  void declare(Options& options) override {
    options.arguments(
        words, tr("[KIND] [FILTER…]"),
        tr("which report (`campaign list reports`), and what it is limited to: unit:, "
           "person:, criterion:, content:, not:"));
    question.declare_period(options);
    question.declare_by(options);
    options.value(wish.format, "-f,--format", tr("FORMAT"),
                  say("{}; without it the ending of -o decides", names_of_formats()).c_str());
    options.value(wish.file, "-o,--output", tr("FILE"),
                  tr("write to a file, or into a folder/ that names the file itself"));
    options.flag(render.final, "--final",
                 tr("docx, pdf: to be signed, no longer marked as a draft"));
    options.value(form, "--template", tr("FORM.docx"),
                  tr("fill a Word file that has the tags of templates in it"));
    options.flag(wish.force, "--force", tr("replace a file that campaign did not make"));
    options.value(table, "--table", tr("NAME"), tr("csv: another list of the report"));
    options.flag(render.excel, "--excel", tr("csv: as Excel with Vietnamese settings opens it"));
    options.example("report", tr("the summary of the last month"));
    options.example("report -p 2021-10 -o bao-cao.html", tr("one month as a page"));
    options.example("report closing -p campaign -o tong-ket.docx", tr("a draft for Word"));
    options.example("report --template mau.docx -o bao-cao.docx", tr("a form of the office's own"));
    options.example("report ranking -p 2021-Q4 unit:phong-cntt", tr("one unit in a quarter"));
    options.example("report achievements -f csv", tr("for a spreadsheet"));
    options.example("report statistics-0702 -p 2022", tr("an official form of statistics"));
  }

  ExitCode run(Environment& environment) const override {
    const bool has_kind = !words.empty() && !looks_like_filter(words.front());
    const std::string kind = has_kind ? words.front() : "summary";
    const auto* entry = find_report(kind);
    if (!entry) return wrong_usage(environment, "report", no_report(kind));
    std::string wrong;
    const auto* renderer = form ? find_renderer("text") : wanted_renderer(wish, wrong);
    if (form) wrong = wrong_for_form(wish, environment);
    if (!renderer || !wrong.empty()) return wrong_usage(environment, "report", wrong);
    if (render.final && !is_paper(*renderer))
      return wrong_usage(environment, "report", tr("--final is for docx and pdf"));
    if (!form && needs_a_file(*renderer, wish) && environment.terminal)
      return wrong_usage(environment, "report",
                         say("{} needs a file: add -o FILE", renderer->name));
    Workspace workspace(environment);
    if (!workspace.sound(environment)) return ExitCode::problems;
    auto asked = question;
    asked.of_decisions = entry->of_decisions;
    const auto query = asked.query({words.begin() + has_kind, words.end()}, workspace, environment);
    if (const auto* no = std::get_if<std::string>(&query))
      return wrong_usage(environment, "report", *no);
    const auto code = make(*entry, *renderer, std::get<Query>(query), workspace, environment);
    if (code == ExitCode::fine) workspace.note_warnings(environment);
    return code;
  }

  ExitCode make(const ReportEntry& entry, const Renderer& renderer, const Query& query,
                const Workspace& workspace, Environment& environment) const {
    Report report{.schema = "campaign.report." + std::string(entry.name) + "/1",
                  .view = view_of(entry, workspace, query),
                  .table = std::string(entry.table)};
    if (form) return make_from_form(*form, report.view, query.period.text(), wish, environment);
    RenderOptions options = render;
    options.width = environment.width;
    if ((table || render.excel) && renderer.name != std::string_view("csv"))
      return wrong_usage(environment, "report", tr("--table and --excel are for csv"));
    if (table) options.table = *table;
    if (const auto no = wrong_table(options, report.view); !no.empty())
      return wrong_usage(environment, "report", no);
    Templates templates(workspace.root());
    Diagnostics problems;
    report.document = document_of(*templates.find(template_of(entry, renderer, templates)),
                                  report.view, templates, problems);
    if (problems.errors() > 0) {
      environment.err << problems_text(problems, {}) << tr("nothing was made") << '\n';
      return ExitCode::problems;
    }
    std::string name = std::string(entry.name) + "-" + query.period.text();
    for (const auto& filter : query.filters) name += "-" + file_word(filter.written);
    auto bytes = renderer.render(report, options);
    if (renderer.name == "pdf") bytes = pdf_of(bytes, environment);
    return write_output(wish, renderer, name, bytes, environment);
  }

  static std::string wrong_table(const RenderOptions& options, const Value& view) {
    const auto known = tables_in(view);
    if (options.table.empty() ||
        std::find(known.begin(), known.end(), options.table) != known.end())
      return {};
    return say("this report has no list `{}`, only: {}", options.table, join(known, ", "));
  }
};

}  // namespace

std::unique_ptr<Command> make_report() { return std::make_unique<MakeReport>(); }

}  // namespace campaign
