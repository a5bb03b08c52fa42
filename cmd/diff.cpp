// `campaign diff`: shows which results and entries changed, and who changed them.
#include "arguments/query.hpp"
#include "arguments/revision.hpp"
#include "arguments/usage_error.hpp"
#include "base/message.hpp"
#include "change/change_authors.hpp"
#include "change/change_view.hpp"
#include "change/compare.hpp"
#include "change/state_values.hpp"
#include "close/closed.hpp"
#include "close/period_values.hpp"
#include "command.hpp"
#include "data_change.hpp"
#include "output.hpp"
#include "publish/read_drafts.hpp"
#include "publish/report_origin.hpp"
#include "screen/change_tables.hpp"
#include "system/files.hpp"
#include "system/world_error.hpp"

namespace campaign {
namespace {

namespace fs = std::filesystem;

/// What the data of today is compared with.
struct Base {
  Since kind = Since::revision;
  std::string named = "HEAD";     ///< as the user named the revision, or the file of the report
  std::string revision = "HEAD";  ///< as git finds it
};

class Diff final : public Command {
  std::optional<std::string> revision, report_file;
  Arguments with;
  QueryOptions query_options;
  std::string format = "text";

  void declare(Options& options) override {
    options.argument(revision, tr("[REV]"),
                     tr("a revision of git: a commit, a branch, a tag, HEAD~1; without it the "
                        "period as it was closed, else HEAD"));
    options.value(
        report_file, "--since-report", tr("FILE"),
        tr("the data that a report was made from: .docx, .html, .md, .xlsx, .csv or .json"));
    options.values(with, "--with", tr("FILE"),
                   tr("what would change if this file were part of the data; may be repeated"));
    query_options.declare_period(options);
    options.choice(format, "-f,--format", {"text", "markdown", "json"}, tr("how it is shown"));
    options.example("diff", tr("what changed since the month was closed, or since HEAD"));
    options.example("diff HEAD~3 -p campaign", tr("the whole campaign, three commits ago and now"));
    options.example("diff --since-report bao-cao.docx", tr("since a report was made"));
    options.example("diff --with quyet-dinh.yaml", tr("what a decision would change"));
  }

  ExitCode run(Environment& environment) const override {
    if (revision && report_file)
      throw UsageError(tr("a revision and --since-report say the same: leave one of them out"));
    const Workspace now(environment);
    if (!is_whole(now, environment)) return ExitCode::problems;
    QueryOptions asked = query_options;
    const auto base = base_of(now, asked, environment);
    const auto period = asked.query({}, now, environment).period;
    if (with.empty()) return compare_with(base, period, now, environment);
    const auto added = added_files(now, environment);
    const Workspace then(environment, CheckScope::all, {.added = added});
    const auto errors = print_new_problems(now, then, added, environment);
    if (!then.campaign().unread.nothing())
      return environment.err << tr("nothing was compared: the files cannot be read whole") << '\n',
             ExitCode::problems;
    const auto code =
        base || revision
            ? compare_with(base, period, then, environment)
            : print(compare_states(now.evaluation(), then.evaluation(), period, environment.today),
                    since_data(), environment);
    return errors > 0 ? ExitCode::problems : code;
  }

  /// Whether the data can be read, so that nothing counts as gone that is only misspelt.
  static bool is_whole(const Workspace& now, Environment& environment) {
    if (!now.campaign().plan || !now.campaign().unread.nothing())
      return now.sound(environment), false;
    if (const auto errors = now.diagnostics().errors(); errors > 0)
      environment.err << say("the data has {}", say_count("{} error", "{} errors", errors)) << "; "
                      << tr("`campaign check` shows all") << '\n';
    return true;
  }

  /// None where nothing is named. Of a report also its period is taken, unless one is asked for.
  std::optional<Base> base_of(const Workspace& now, QueryOptions& asked,
                              Environment& environment) const {
    if (revision) return Base{.named = *revision, .revision = *revision};
    if (!report_file) return std::nullopt;
    if (!fs::is_regular_file(environment.directory / *report_file))
      throw WorldError(say("there is no file {}", *report_file));
    const auto origin = origin_of(*report_file, environment);
    if (!origin)
      throw UsageError(
          say("{} does not say from which commit it was made: name the revision "
              "instead; reports in .docx, .html, .md, .xlsx, .csv and .json from data in git do",
              *report_file));
    if (!find_revision(now.root(), origin->commit))
      throw UsageError(say("{} was made from commit {}, which git does not have here", *report_file,
                           origin->commit));
    if (origin->dirty)
      environment.err << say("{} was made from data with changes that were in no commit: it is "
                             "compared with the commit before them",
                             *report_file)
                      << '\n';
    if (!asked.period && origin->period) asked.period = origin->period->text();
    return Base{Since::report, *report_file, origin->commit};
  }

  static std::optional<ReportOrigin> origin_of(const std::string& file,
                                               const Environment& environment) {
    const auto ending = fs::path(file).extension().string();
    if (is_table_report(ending))
      return origin_of_table(read_file(environment.directory / file), ending);
    return report_origin(read_drafts({file}, environment.directory).properties.front());
  }

  std::vector<fs::path> added_files(const Workspace& now, const Environment& environment) const {
    std::vector<fs::path> paths;
    for (const auto& name : with) {
      const auto path = (environment.directory / name).lexically_normal();
      if (!fs::is_regular_file(path)) throw WorldError(say("there is no file {}", name));
      for (const auto* file : now.campaign().sources)
        if (fs::equivalent(now.path_of(*file), path))
          throw UsageError(say("{} is part of the data already", name));
      paths.push_back(path);
    }
    return paths;
  }

  ExitCode compare_with(const std::optional<Base>& base, const Period& period, const Workspace& now,
                        Environment& environment) const {
    const auto* closed = base ? nullptr : closing_of(now.campaign(), period);
    if (closed && !closed->values.empty()) return since_closing(*closed, now, environment);
    const auto& [kind, named, revision_name] = base ? *base : Base();
    const auto commit = revision_named(revision_name, now.root());
    const auto past = data_at(commit, named, now, environment);
    if (!past) return ExitCode::problems;
    auto changes = compare_states(past->evaluation(), now.evaluation(), period, environment.today);
    add_authors(changes, commit.commit, [&](const SourceFile& file) { return now.path_of(file); });
    add_removers(changes, commit.commit,
                 [&](const SourceFile& file) { return past->path_of(file); });
    return print(changes, since_revision(kind, named, commit), environment);
  }

  ExitCode since_closing(const ClosedPeriod& closed, const Workspace& now,
                         Environment& environment) const {
    const auto& period = *closed.period;
    const auto changes = compare(kept_values(closed), period_values(now.evaluation(), period),
                                 period, {now.evaluation(), now.evaluation(), period.last});
    return print(changes, since_closed(closed), environment);
  }

  ExitCode print(const Changes& changes, const Value& since, Environment& environment) const {
    Report report{.schema = "campaign.diff/1", .view = change_view(changes, since, with)};
    report.document = change_tables(report.view, environment.language);
    RenderOptions options{.language = environment.language, .width = environment.width};
    environment.out << find_renderer(format)->render(report, options);
    return ExitCode::fine;
  }
};

}  // namespace

std::unique_ptr<Command> make_diff() { return std::make_unique<Diff>(); }

}  // namespace campaign
