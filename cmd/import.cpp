// `campaign import`: takes the scores of a table that an office has already.
#include <set>

#include "arguments/new_file.hpp"
#include "arguments/period.hpp"
#include "arguments/usage_error.hpp"
#include "base/message.hpp"
#include "base/problem_formats.hpp"
#include "base/spelling.hpp"
#include "base/text.hpp"
#include "close/closed.hpp"
#include "command.hpp"
#include "entry/import_verdicts.hpp"
#include "entry/score_changes.hpp"
#include "system/file_changes.hpp"
#include "system/files.hpp"
#include "system/unified_diff.hpp"
#include "system/world_error.hpp"
#include "workspace.hpp"

namespace campaign {
namespace {

namespace fs = std::filesystem;

constexpr std::string_view kScores = "scores";

class Import final : public Command {
  Arguments arguments;
  std::optional<std::string> period, sheet, map, file;
  std::string round;
  bool dry_run = false;

  void declare(Options& options) override {
    options.arguments(
        arguments, tr("KIND FILE…"),
        tr("scores: a table of marks in a workbook or csv file, as the office has it"));
    options.value(period, "-p,--period", tr("PERIOD"), tr("the period of the scores: 2021-09"));
    options.choice(round, "--round", enum_names<Round>(), tr("the round of the scores"));
    options.value(sheet, "--sheet", tr("NAME"), tr("only this sheet of a workbook"));
    options.value(map, "--map", tr("FILE"),
                  tr("what columns and names mean that the campaign calls otherwise"));
    options.value(file, "-o,--output", tr("FILE"),
                  tr("the file for what is new; without it one in a folder of the campaign"));
    options.flag(dry_run, "-n,--dry-run", tr("show what would change, and write nothing"));
    options.example("import scores thang-11.xlsx -p 2021-11 --round appraised",
                    tr("the marks of a month"));
    options.example("import scores thang-11.csv -p 2021-11 --round self -n", tr("a look first"));
  }

  ScoreImport asked(const Workspace& workspace, const Environment& environment) const {
    const auto& campaign = workspace.campaign();
    if (!period) throw UsageError(tr("say which period: --period 2021-09"));
    const auto meant = meant_by<Round>(round);
    if (!meant) throw UsageError(tr("say which round: --round self, appraised or final"));
    ScoreImport import{.period = period_named(period, campaign, environment.today),
                       .round = *meant};
    const bool is_asked =
        import.period.overlaps(*campaign.plan->period) && sheet_period_of(campaign, import.period);
    if (!is_asked)
      throw UsageError(say("{} is no period for which the plan asks for sheets", import.period));
    const auto* closed = closing_of(campaign, part_in_campaign(campaign, import.period));
    if (closed && !closed->values.empty())
      throw UsageError(say("{}; `campaign reopen {}` opens it again", when_closed(*closed),
                           closed->period->text()));
    return import;
  }

  /// The map, or nullopt after its problems were printed.
  std::optional<ImportMap> read_map(const Evaluation& evaluation, const Period& period_of_scores,
                                    Environment& environment) const {
    if (!map) return ImportMap();
    const SourceFile source(*map, read_file(environment.directory / *map));
    Diagnostics problems;
    auto words = read_import_map(source, evaluation.index, period_of_scores.last, problems);
    if (problems.list().empty()) return words;
    environment.err << problems_text(problems, {environment.language});
    return std::nullopt;
  }

  std::vector<CellTable> tables_of(const std::string& name, const Environment& environment) const {
    const fs::path path = environment.directory / name;
    Message why;
    auto tables = read_tables(read_file(path), path.extension().string(), why);
    if (!tables) throw WorldError(say("{} cannot be imported: it {}", name, why));
    if (!sheet) {
      for (const auto& one : *tables)
        if (one.hidden)
          environment.out << say("sheet {} is hidden, and not read; `--sheet` names it", one.name)
                          << '\n';
      std::erase_if(*tables, [](const CellTable& one) { return one.hidden; });
      return std::move(*tables);
    }
    std::vector<std::string_view> names;
    for (const auto& one : *tables) {
      names.push_back(one.name);
      if (one.name == *sheet) return {one};
    }
    throw UsageError(unknown_name(say("{} has no sheet `{}`", name, *sheet), *sheet, names));
  }

  std::vector<FileChange> file_changes(const Workspace& workspace, const ScoreImport& import,
                                       const ScoreChanges& changes,
                                       const Environment& environment) const {
    std::vector<FileChange> list;
    if (!changes.new_sheet.empty()) {
      const auto name = import.period.text() + "-" + std::string(word_of(import.round));
      auto path =
          file ? environment.directory / *file : workspace.root() / "scores" / (name + ".yaml");
      for (int number = 2; !file && fs::exists(path); ++number)
        path = workspace.root() / "scores" / (name + "-" + std::to_string(number) + ".yaml");
      list.push_back({.path = path, .after = changes.new_sheet});
    }
    for (const auto& [source, edits] : changes.edits)
      list.push_back(
          {workspace.path_of(*source), std::string(source->text()), edited(source->text(), edits)});
    return list;
  }

  ExitCode apply(const Workspace& workspace, const ScoreImport& import,
                 const std::vector<ImportedTable>& tables, Environment& environment) const {
    const auto changes = file_changes(
        workspace, import, changes_of(tables, import, environment.language), environment);
    if (changes.empty()) return environment.out << tr("nothing to change") << '\n', ExitCode::fine;
    if (dry_run) {
      for (const auto& one : changes)
        environment.out << unified_diff(shown_path(one.path, environment), one.before, one.after);
      return ExitCode::fine;
    }
    write_changes(changes);
    for (const auto& one : changes)
      environment.out << say("wrote {}", shown_path(one.path, environment)) << '\n';
    return ExitCode::fine;
  }

  ExitCode run(Environment& environment) const override {
    if (arguments.size() < 2 || arguments.front() != kScores)
      throw UsageError(tr("say what to import, and from where: `import scores FILE`"));
    Workspace workspace(environment);
    if (!workspace.sound(environment)) return ExitCode::problems;
    auto import = asked(workspace, environment);
    if (file) {
      require_data_file(environment.directory / *file, workspace, environment);
      require_new_file(environment.directory / *file, environment);
    }
    auto words = read_map(workspace.evaluation(), import.period, environment);
    if (!words) return ExitCode::problems;
    import.map = std::move(*words);
    std::vector<ImportedTable> tables;
    std::set<SubjectId> seen;
    for (size_t i = 1; i < arguments.size(); ++i) {
      std::vector<ImportedTable> of_file;
      for (const auto& table : tables_of(arguments[i], environment))
        of_file.push_back(import_scores(table, workspace.evaluation().scores, import, seen));
      pass_over_other_sheets(of_file, environment.out);
      print_verdicts(arguments[i], of_file, environment.out);
      for (auto& one : of_file) tables.push_back(std::move(one));
    }
    const auto counts = count_rows(tables);
    environment.out << counts_line(counts) << '\n';
    if (!is_sound(tables))
      return environment.out
                 << tr("nothing was written: correct the table, or name what is meant with --map")
                 << '\n',
             ExitCode::problems;
    return apply(workspace, import, tables, environment);
  }
};

}  // namespace

std::unique_ptr<Command> make_import() { return std::make_unique<Import>(); }

}  // namespace campaign
