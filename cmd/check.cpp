// `campaign check`: reports every problem in the data or in drafts, with its place.
#include <algorithm>

#include "arguments/usage_error.hpp"
#include "base/message.hpp"
#include "base/problem_formats.hpp"
#include "base/registry.hpp"
#include "base/spelling.hpp"
#include "command.hpp"
#include "inventory/check_catalog.hpp"
#include "proof/draft.hpp"
#include "publish/expected_papers.hpp"
#include "publish/read_drafts.hpp"
#include "workspace.hpp"

namespace campaign {
namespace {

void require_checks(const Arguments& names) {
  for (const auto& name : names)
    if (!find_check(name))
      throw UsageError(
          unknown_name(say("there is no check `{}`", name), name, names_of(check_catalog())));
}

bool contains(const Arguments& names, std::string_view name) {
  return std::find(names.begin(), names.end(), name) != names.end();
}

class Check final : public Command {
  std::string format = "text";
  bool strict = false;
  Arguments select;
  Arguments ignore;
  Arguments drafts;

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
    options.example("check -f sarif > check.sarif", tr("for a code host or an editor"));
  }

  ExitCode run(Environment& environment) const override {
    require_checks(select);
    require_checks(ignore);
    Workspace workspace(environment);
    if (!drafts.empty()) return check_drafts(environment, workspace);
    const auto code = print(environment, workspace.diagnostics(), workspace.file_count());
    if (format == "text" && workspace.held_back())
      environment.out
          << tr("what rests on unreadable entries and unknown ids was not checked; check "
                "again when they are mended")
          << '\n';
    return code;
  }

  ExitCode check_drafts(Environment& environment, const Workspace& workspace) const {
    const auto edited = read_drafts(drafts, environment.directory);
    const auto& evaluation = workspace.evaluation();
    Diagnostics problems;
    const Names names(workspace.campaign());
    ExpectedPapers papers(evaluation, workspace.query(), workspace.root());
    DraftSet set{edited.texts, names, evaluation.law, environment.today};
    for (const auto* one : evaluation.laws.forms()) set.titles.push_back(*one->title);
    for (size_t i = 0; workspace.can_propose() && i < edited.texts.size(); ++i) {
      const auto path = std::filesystem::absolute(environment.directory / edited.texts[i].path());
      set.papers.push_back(papers.paper_for(edited.texts[i], path, edited.properties[i]));
    }
    proofread(set, problems);
    problems.sort();
    const auto code = print(environment, std::move(problems), edited.texts.size());
    print_not_compared(set, format == "text" ? environment.out : environment.err);
    return code;
  }

  /// Lists drafts that were not compared with the data, so that they do not seem free of problems.
  static void print_not_compared(const DraftSet& set, std::ostream& out) {
    if (set.papers.empty())
      out << tr("nothing was compared with what the data gives, which has errors or names no rule "
                "pack")
          << '\n';
    for (size_t i = 0; i < set.papers.size(); ++i)
      if (!set.papers[i].facts)
        out << say("{} is like no paper that propose drafts, so it was not compared with the data",
                   set.drafts[i].path())
            << '\n';
  }

  ExitCode print(Environment& environment, Diagnostics problems, size_t files) const {
    problems.remove_if([&](const Diagnostic& one) {
      return (!select.empty() && !contains(select, one.check.name)) ||
             contains(ignore, one.check.name);
    });
    const auto summary = [](std::string_view name) { return tr(find_check(name)->summary); };
    environment.out << find_problem_format(format)->show(
        problems, {environment.language, environment.color, strict, summary});
    if (format == "text") environment.out << "check: " << problem_counts(problems, files) << '\n';
    const bool failed = problems.errors() > 0 || (strict && problems.warnings() > 0);
    return failed ? ExitCode::problems : ExitCode::fine;
  }
};

}  // namespace

std::unique_ptr<Command> make_check() { return std::make_unique<Check>(); }

}  // namespace campaign
