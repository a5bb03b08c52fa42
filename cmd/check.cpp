// `campaign check`: reports every problem in the data or in drafts, with its place.
#include <algorithm>

#include "arguments/revision.hpp"
#include "arguments/usage_error.hpp"
#include "base/message.hpp"
#include "base/problem_formats.hpp"
#include "base/problem_identity.hpp"
#include "base/registry.hpp"
#include "base/spelling.hpp"
#include "command.hpp"
#include "inventory/check_catalog.hpp"
#include "proof/draft.hpp"
#include "publish/expected_papers.hpp"
#include "publish/read_drafts.hpp"
#include "safe_mending.hpp"
#include "system/files.hpp"
#include "system/folder_watch.hpp"
#include "system/world_error.hpp"
#include "workspace.hpp"

namespace campaign {
namespace {

namespace fs = std::filesystem;

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
  bool fix = false;
  bool dry_run = false;
  bool staged = false;
  bool watch = false;
  std::optional<std::string> since;
  std::optional<std::string> baseline;
  Arguments drafts;

  void declare(Options& options) override {
    std::vector<std::string_view> formats;
    for (const auto& one : problem_formats()) formats.push_back(one.name);
    options.choice(format, "-f,--format", formats, tr("how problems are shown"));
    options.flag(strict, "--strict", tr("let warnings fail too"));
    options.values(select, "--select", tr("CHECK"), tr("only these checks"));
    options.values(ignore, "--ignore", tr("CHECK"), tr("all but these checks"));
    options.flag(fix, "--fix",
                 tr("mend what has one remedy: byte order marks, blanks that are none, letters "
                    "that are not composed, numbers such as 9,5"));
    options.flag(dry_run, "-n,--dry-run", tr("show what --fix would change, and write nothing"));
    options.flag(staged, "--staged", tr("what git would commit now, in place of the files"));
    options.flag(watch, "--watch", tr("check again whenever a file of the data changes"));
    options.value(since, "--since", tr("REV"),
                  tr("only problems that the data did not have at a revision of git"));
    options.value(baseline, "--baseline", tr("FILE"),
                  tr("only problems that are not in a file of `-f baseline`"));
    options.arguments(drafts, tr("DRAFT"),
                      tr("documents to proofread against the data, or folders of them"));
    options.example("check", tr("tell every problem"));
    options.example("check --strict --ignore sheet-missing", tr("as before handing in a report"));
    options.example("check to-trinh.docx danh-sach.docx", tr("proofread drafts after editing"));
    options.example("check --fix -n", tr("what would be mended"));
    options.example("check --staged --since HEAD", tr("does this commit bring new problems?"));
    options.example("check -f short", tr("one line a problem, for an editor"));
    options.example("check -f sarif > check.sarif", tr("for a code host or an editor"));
  }

  ExitCode run(Environment& environment) const override {
    require_checks(select);
    require_checks(ignore);
    if (dry_run && !fix) throw UsageError(tr("--dry-run goes with --fix"));
    if (watch) return check_again_and_again(environment);
    if (fix) return mend(environment);
    if (!drafts.empty()) return check_drafts(environment);
    return check_data(environment);
  }

  /// Until somebody stops the program, or nobody reads what it says.
  ExitCode check_again_and_again(Environment& environment) const {
    if (!drafts.empty() || fix || staged)
      throw UsageError(
          tr("--watch checks the files of the data: leave out drafts, --fix and "
             "--staged"));
    constexpr std::string_view kClearScreen = "\033[2J\033[H";
    FolderWatch files(campaign_root(environment));
    ExitCode code = ExitCode::fine;
    while (true) {
      if (environment.terminal) environment.out << kClearScreen;
      try {
        code = check_data(environment);
      } catch (const WorldError& error) {  // such as a file that is being replaced
        environment.out << error.line() << '\n';
        code = ExitCode::world;
      }
      if (!environment.out.flush()) return code;
      files.wait();
    }
  }

  ExitCode check_data(Environment& environment) const {
    const auto place = in_git(environment);
    const Workspace workspace(
        place, CheckScope::all,
        staged ? in_place_of_disk(files_to_commit(*place.campaign_directory, place))
               : OtherFiles());
    auto problems = workspace.diagnostics();
    const auto known = remove_known(problems, known_problems(place));
    const auto code = print(environment, std::move(problems), workspace.file_count(), known);
    if (format == "text" && workspace.held_back())
      environment.out
          << tr("what rests on unreadable entries and unknown ids was not checked; check "
                "again when they are mended")
          << '\n';
    return code;
  }

  ExitCode mend(Environment& environment) const {
    if (!drafts.empty() || staged || since || baseline || !select.empty() || !ignore.empty())
      throw UsageError(tr("--fix mends the files of the data: only --dry-run goes with it"));
    return mend_safely(dry_run, environment);
  }

  /// Git names files without links, so the campaign is found at its place without links too.
  Environment in_git(const Environment& environment) const {
    auto place = environment;
    if (!staged && !since) return place;
    place.campaign_directory = fs::canonical(campaign_root(environment));
    place.directory = fs::canonical(environment.directory);
    return place;
  }

  KnownProblems known_problems(const Environment& place) const {
    KnownProblems known;
    if (baseline) {
      const auto path = place.directory / *baseline;
      if (!fs::is_regular_file(path))
        throw WorldError(say("there is no file {}", *baseline),
                         tr("`campaign check -f baseline` writes what stands in one"));
      auto read = read_baseline(read_file(path));
      if (!read)
        throw WorldError(say("{} is not what `campaign check -f baseline` writes", *baseline));
      known = std::move(*read);
    }
    if (since) {
      const auto& root = *place.campaign_directory;
      const auto files = files_of(revision_named(*since, root), *since, root, place);
      const Workspace then(place, CheckScope::all, in_place_of_disk(files));
      for (auto& one : problem_identities(then.diagnostics())) known.insert(std::move(one));
    }
    return known;
  }

  ExitCode check_drafts(Environment& environment) const {
    if (staged || since || baseline)
      throw UsageError(
          tr("drafts are checked as they are: leave out --staged, --since and --baseline"));
    const Workspace workspace(environment);
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

  ExitCode print(Environment& environment, Diagnostics problems, size_t files,
                 size_t known = 0) const {
    problems.remove_if([&](const Diagnostic& one) {
      return (!select.empty() && !contains(select, one.check.name)) ||
             contains(ignore, one.check.name);
    });
    const auto summary = [](std::string_view name) { return tr(find_check(name)->summary); };
    environment.out << find_problem_format(format)->show(
        problems, {environment.language, environment.color, strict, summary});
    if (format == "text") {
      environment.out << "check: " << problem_counts(problems, files);
      if (known > 0)
        environment.out << "; "
                        << say_count("{} more was there before", "{} more were there before",
                                     known);
      environment.out << '\n';
    }
    const bool failed = problems.errors() > 0 || (strict && problems.warnings() > 0);
    return failed ? ExitCode::problems : ExitCode::fine;
  }
};

}  // namespace

std::unique_ptr<Command> make_check() { return std::make_unique<Check>(); }

}  // namespace campaign
