// `campaign run`: makes all files of a run, such as those of the monthly report, or none of them.
#include <algorithm>

#include "arguments/filters.hpp"
#include "arguments/query.hpp"
#include "arguments/usage_error.hpp"
#include "base/message.hpp"
#include "base/problem_formats.hpp"
#include "base/spelling.hpp"
#include "base/text.hpp"
#include "command.hpp"
#include "missing_summary.hpp"
#include "output.hpp"
#include "propose_summary.hpp"
#include "publish/made_report.hpp"
#include "publish/run_outputs.hpp"
#include "publish/schedules.hpp"
#include "publish/tag_reference.hpp"
#include "system/files.hpp"

namespace campaign {
namespace {

namespace fs = std::filesystem;

const Run& run_named(const std::string& name, const Campaign& campaign) {
  std::vector<std::string_view> known;
  for (const auto& one : campaign.runs) {
    if (one.id->text == name) return one;
    known.push_back(one.id->text);
  }
  throw UsageError(known.empty()
                       ? say("the campaign has no run `{}`: write one in a file of the data, as "
                             "the monthly.yaml of `campaign init` does",
                             name)
                       : unknown_name(say("there is no run `{}`", name), name, known,
                                      say("use one of: {}", listed_names(known))));
}

/// Makes the files of one run in memory.
class FileMaker {
 public:
  FileMaker(const Workspace& workspace, const Query& query, const Environment& environment)
      : workspace_(workspace),
        query_(query),
        environment_(environment),
        templates_(workspace.root()) {}

  FinishedFile make(const RunOutput& output, const fs::path& folder) {
    const auto& entry = *find_report(*output.report);
    const auto& renderer = *renderer_of(output);
    const auto query = query_for(output, entry);
    FinishedFile file{folder / output_path(output, query_.period), {}};
    if (problems_.errors() > 0) return file;
    Diagnostics of_page;
    const auto report =
        make_report_for(renderer, entry, {workspace_.evaluation(), query}, templates_, of_page);
    if (output.form) {
      file.bytes = from_form(**output.form, report);
      return file;
    }
    problems_.append(std::move(of_page));
    check_table(output, report);
    const RenderOptions options{.language = Language::vietnamese,
                                .excel = output.excel,
                                .final = output.final,
                                .table = output.table ? **output.table : "",
                                .head = meaning_of};
    if (problems_.errors() == 0) file.bytes = rendered(renderer, report, options, environment_);
    return file;
  }

  const Diagnostics& problems() const { return problems_; }

 private:
  Query query_for(const RunOutput& output, const ReportEntry& entry) {
    Query query = query_;
    query.by = output.by;
    if (entry.period == ReportPeriod::ahead)
      query.period = QueryOptions::years_to_come(query.today);
    for (const auto& filter : output.filters) try {
        for (auto& one : filters_named({*filter}, workspace_.campaign()))
          query.filters.push_back(std::move(one));
      } catch (const UsageError& error) {
        refuse(filter.span, error.message);
      }
    return query;
  }

  void check_table(const RunOutput& output, const Report& report) {
    if (!output.table) return;
    if (auto unknown = unknown_table(report, **output.table); !unknown.empty())
      refuse(output.table->span, std::move(unknown));
  }

  void refuse(const Span& span, Message message) {
    problems_.add(
        {.check = run_problems::output_unfit, .span = span, .message = std::move(message)});
  }

  std::string from_form(const std::string& path, const Report& report) {
    problems_.append(templates_.problems());
    auto& form = forms_.emplace_back(path, read_file(workspace_.root() / path), templates_.words(),
                                     problems_);
    return problems_.errors() > 0 ? std::string() : filled_form(form, report, problems_);
  }

  const Workspace& workspace_;
  const Query& query_;
  const Environment& environment_;
  TemplateFiles templates_;
  std::deque<Form> forms_ = {};  ///< problems point into them
  Diagnostics problems_ = {};
};

class RunReports final : public Command {
  std::string name;
  QueryOptions query_options;
  std::optional<std::string> folder;
  bool allow_missing = false;
  bool dry_run = false;
  bool quiet = false;
  bool force = false;
  std::string schedule;

  void declare(Options& options) override {
    options.argument(name, tr("NAME"), tr("which run: `monthly` is the one that `init` writes"));
    query_options.declare_period(options);
    options.value(folder, "-o,--output", tr("DIR"), tr("the folder for the files"));
    options.flag(allow_missing, "--allow-missing",
                 tr("make the files although sheets or appraisals are missing"));
    options.flag(force, "--force",
                 tr("replace files that campaign has no record of making; those that were edited "
                    "stay"));
    options.flag(dry_run, "-n,--dry-run", tr("show what would be made, and write nothing"));
    options.flag(quiet, "-q,--quiet", tr("print nothing while all is well"));
    options.choice(schedule, "--schedule", schedule_names(),
                   tr("print a file with which it is run every period, by cron or a build server"));
    options.example("run monthly -p last-month -o bao-cao/", tr("the files of the last month"));
    options.example("run monthly -p 2021-10 -o bao-cao/ -q",
                    tr("by a script: the exit code is 0 when the files are there, 1 when the data "
                       "has errors, 4 when something is missing for a period that has ended"));
    options.example("run monthly -o bao-cao/ --schedule cron", tr("the line for a crontab"));
  }

  ExitCode run(Environment& environment) const override {
    if (!folder) throw UsageError(tr("name the folder for the files: -o bao-cao/"));
    Workspace workspace(environment);
    if (!workspace.sound_but_for_empty_places(environment)) return ExitCode::problems;
    const auto& run = run_named(name, workspace.campaign());
    if (!schedule.empty()) return print_schedule(workspace, environment);
    const auto query = query_options.query({}, workspace, environment);
    if (!workspace.entered_until(query.period.last, environment))
      return code_of_errors(workspace, environment);
    query_options.require_begun(query, workspace, environment);
    const auto missing =
        missing_entries(workspace.evaluation(), query.period, run.needs, query.today);
    print_missing(missing, environment);
    if (!missing.empty() && !allow_missing) return refuse_incomplete(query.period, environment);
    if (!missing.empty())
      environment.err << tr("made all the same, because of --allow-missing") << '\n';
    return make(run, query, workspace, environment);
  }

  static ExitCode refuse_incomplete(const Period& period, Environment& environment) {
    environment.err << say("nothing was made: something is missing for {}, which has ended; see "
                           "`campaign report submissions -p {}`, and --allow-missing makes the "
                           "files all the same",
                           period, period)
                    << '\n';
    return ExitCode::due;
  }

  ExitCode print_schedule(const Workspace& workspace, Environment& environment) const {
    const auto start = fs::absolute(environment.directory).lexically_normal();
    const ScheduleRequest request{.run = name,
                                  .root = fs::absolute(workspace.root()).lexically_normal(),
                                  .folder = (start / *folder).lexically_normal(),
                                  .start = start,
                                  .language = environment.language};
    environment.out << schedule_text(schedule, workspace.campaign(), request);
    return ExitCode::fine;
  }

  ExitCode make(const Run& run, const Query& query, const Workspace& workspace,
                Environment& environment) const {
    FileMaker maker(workspace, query, environment);
    std::vector<FinishedFile> files;
    for (const auto& output : run.outputs)
      files.push_back(maker.make(output, environment.directory / *folder));
    if (maker.problems().errors() > 0) return fail_in_template(maker.problems(), environment);
    environment.err << problems_text(maker.problems(), {environment.language});
    const auto placement = place_files(files, {.force = force, .writes = !dry_run});
    if (!placement.refused.empty()) {
      refuse_unknown(placement, environment);
      environment.err << tr("nothing was made") << '\n';
      return ExitCode::world;
    }
    print_edited(files, placement, environment);
    if (quiet) return ExitCode::fine;
    print_files(placement, query.period, environment);
    workspace.note_warnings(environment);
    return ExitCode::fine;
  }

  /// Also with --quiet: somebody has to take over what is new.
  static void print_edited(const std::vector<FinishedFile>& files, const Placement& placement,
                           Environment& environment) {
    for (size_t i = 0; i < files.size(); ++i) {
      const auto& placed = placement.files[i];
      if (!placed.kept_edited()) continue;
      environment.err << edited_note(shown_path(files[i].path, environment)) << '\n';
      if (placed.fate == DraftFate::beside)
        environment.err << say("the new one is {}", shown_path(placed.written, environment))
                        << '\n';
    }
  }

  void print_files(const Placement& placement, const Period& period,
                   Environment& environment) const {
    const auto text = [&](const Message& message) { return message.text(environment.language); };
    int widest = 0;
    for (const auto& one : placement.files)
      widest = std::max(widest, display_width(text(fate_word(one.fate))));
    for (const auto& one : placement.files)
      environment.out << pad(text(fate_word(one.fate)), widest) << "  "
                      << shown_path(one.written, environment) << '\n';
    environment.out << name << ": " << say_count("{} file", "{} files", placement.files.size())
                    << ", " << period << '\n';
    if (dry_run) environment.out << tr("nothing was written, because of --dry-run") << '\n';
  }
};

}  // namespace

std::unique_ptr<Command> make_run() { return std::make_unique<RunReports>(); }

}  // namespace campaign
