// `campaign check`: every problem in the data or in drafts, at its place.
#include <algorithm>

#include "base/language.hpp"
#include "base/problem_formats.hpp"
#include "base/spelling.hpp"
#include "catalogue.hpp"
#include "command.hpp"
#include "data_papers.hpp"
#include "drafts.hpp"
#include "proof/draft.hpp"
#include "workspace.hpp"

namespace campaign {
namespace {

/// What is wrong with the names of checks on the command line; empty when all exist.
std::string unknown_check(const std::vector<std::string>& names) {
  for (const auto& name : names) {
    if (find_check(name)) continue;
    std::vector<std::string_view> known;
    for (const auto& entry : check_catalogue()) known.push_back(entry.check.name);
    const auto near = did_you_mean(name, known);
    return say("there is no check `{}`", name) + (near.empty() ? "" : ", " + near);
  }
  return {};
}

bool contains(const std::vector<std::string>& names, std::string_view name) {
  return std::find(names.begin(), names.end(), name) != names.end();
}

class Check final : public Command {
  std::string format = "text";
  bool strict = false;
  std::vector<std::string> select;
  std::vector<std::string> ignore;
  std::vector<std::string> drafts;

  void declare(Options& options) override {
    std::vector<std::string_view> formats;
    for (const auto& one : problem_formats()) formats.push_back(one.name);
    options.choice(format, "-f,--format", formats, tr("how problems are shown"));
    options.flag(strict, "--strict", tr("let warnings fail too"));
    options.values(select, "--select", tr("CHECK"), tr("only these checks"));
    options.values(ignore, "--ignore", tr("CHECK"), tr("all but these checks"));
    options.arguments(drafts, tr("DRAFT"),
                      tr("documents to proofread against the data, or folders of them"));
    options.example("check", tr("tell every problem"));
    options.example("check --strict --ignore sheet-missing", tr("as before handing in a report"));
    options.example("check to-trinh.docx danh-sach.docx", tr("proofread drafts after editing"));
    options.example("check -f short", tr("one line a problem, for an editor"));
  }

  ExitCode run(Environment& environment) const override {
    for (const auto* names : {&select, &ignore})
      if (const auto wrong = unknown_check(*names); !wrong.empty())
        return wrong_usage(environment, "check", wrong);
    Workspace workspace(environment);
    if (!drafts.empty()) return proofread_drafts(environment, workspace);
    const auto code = tell(environment, workspace.diagnostics(), workspace.file_count());
    if (format == "text" && !workspace.campaign().complete)
      environment.out << tr("some of it could not be read, so names that nobody declared were not "
                            "looked for; check again when it is mended")
                      << '\n';
    return code;
  }

  ExitCode proofread_drafts(Environment& environment, const Workspace& workspace) const {
    const auto texts = read_drafts(drafts, environment);
    Diagnostics problems;
    const Names names(workspace.campaign());
    const auto law = workspace.evaluation().law;
    DataPapers papers(workspace, environment);
    Proofreading whole{texts, names, law, environment.today};
    whole.data = workspace.all_sources();
    for (const auto& one : workspace.evaluation().statute.forms())
      whole.titles.push_back(one.form->title);
    if (workspace.can_propose())
      for (const auto& text : texts) whole.papers.push_back(papers.paper_for(text));
    proofread(whole, problems);
    problems.sort();
    const auto code = tell(environment, std::move(problems), texts.size());
    tell_not_compared(whole, format == "text" ? environment.out : environment.err);
    return code;
  }

  /// Silence about a draft must not look like praise.
  static void tell_not_compared(const Proofreading& whole, std::ostream& out) {
    if (whole.papers.empty())
      out << tr("nothing was compared with what the data gives, which has errors or names no rule "
                "pack")
          << '\n';
    for (size_t i = 0; i < whole.papers.size(); ++i)
      if (!whole.papers[i].facts)
        out << say("{} is like no paper that propose drafts, so it was not compared with the data",
                   whole.drafts[i].path())
            << '\n';
  }

  ExitCode tell(Environment& environment, Diagnostics problems, size_t files) const {
    problems.remove_if([&](const Diagnostic& one) {
      return (!select.empty() && !contains(select, one.check.name)) ||
             contains(ignore, one.check.name);
    });
    environment.out << find_problem_format(format)->show(problems, {.color = environment.color});
    if (format == "text") environment.out << "check: " << problem_counts(problems, files) << '\n';
    const bool failed = problems.errors() > 0 || (strict && problems.warnings() > 0);
    return failed ? ExitCode::problems : ExitCode::fine;
  }
};

}  // namespace

std::unique_ptr<Command> make_check() { return std::make_unique<Check>(); }

}  // namespace campaign
