// `campaign import`: takes the scores, people and other entries of a table that an office has
// already.
#include <functional>
#include <set>

#include "arguments/import_tables.hpp"
#include "arguments/new_file.hpp"
#include "arguments/period.hpp"
#include "arguments/usage_error.hpp"
#include "base/message.hpp"
#include "base/problem_formats.hpp"
#include "base/spelling.hpp"
#include "close/closed.hpp"
#include "command.hpp"
#include "data_change.hpp"
#include "entry/entry_changes.hpp"
#include "entry/entry_remarks.hpp"
#include "entry/report_entries.hpp"
#include "entry/report_scores.hpp"
#include "entry/score_changes.hpp"
#include "import_summary.hpp"
#include "system/files.hpp"
#include "system/folder_lock.hpp"
#include "workspace.hpp"

namespace campaign {
namespace {

namespace fs = std::filesystem;

constexpr std::string_view kScores = "scores";

std::vector<std::string_view> kinds_to_import() {
  std::vector<std::string_view> names = {kScores};
  for (const auto& one : record_kinds()) names.push_back(one.name);
  return names;
}

bool has_read_row(const SheetReport& sheet) {
  return std::any_of(sheet.rows.begin(), sheet.rows.end(),
                     [](const RowReport& one) { return one.verdict != RowVerdict::passed_over; });
}

class Import final : public Command {
  Arguments arguments;
  std::optional<std::string> period, sheet, map, file;
  std::string round;
  bool dry_run = false;

  void declare(Options& options) override {
    options.arguments(
        arguments, tr("KIND FILE…"),
        say("a table in a workbook, csv or Word file, as the office has it, of one of: {}",
            listed_names(kinds_to_import())));
    options.known(kinds_to_import());
    options.value(period, "-p,--period", tr("PERIOD"),
                  tr("the period of the scores: 2021-09; also of ratings, figures, nominations and "
                     "awards in a table that does not say it"));
    options.choice(round, "--round", enum_names<Round>(), tr("the round of the scores"));
    options.value(sheet, "--sheet", tr("NAME"), tr("only this sheet of a workbook"));
    options.value(map, "--map", tr("FILE"),
                  say("a file that says what columns and names mean: {}",
                      "`columns: {\"Số ĐT\": phone, \"Lời phê\": ignore}`, "
                      "`subjects: {\"Ng. Văn An\": nguyen-van-an}`"));
    options.value(file, "-o,--output", tr("FILE"),
                  tr("the file for what is new; without it one of the campaign"));
    options.flag(dry_run, "-n,--dry-run", tr("show what would change, and write nothing"));
    options.example("import scores thang-11.xlsx -p 2021-11 --round appraised",
                    tr("the marks of a month"));
    options.example("import people danh-sach.csv -n",
                    tr("a look at the people first, and a file for --map where it needs one"));
    options.example("import people danh-sach.csv --map cot.yaml",
                    tr("columns of other names, as that file says"));
  }

  Arguments files_named() const { return {arguments.begin() + 1, arguments.end()}; }

  /// By the command line, else by the forms of the program among the files.
  ScoreImport asked(const Workspace& workspace, const std::vector<FileTables>& files,
                    const Environment& environment) const {
    const auto& campaign = workspace.campaign();
    auto origin = origin_of_forms(files);
    if (period) origin.period = period_named(period, campaign, environment.today);
    if (!round.empty()) origin.round = meant_by<Round>(round);
    if (!origin.period) throw UsageError(tr("say which period: --period 2021-09"));
    if (!origin.round) throw UsageError(tr("say which round: --round self, appraised or final"));
    if (!period || round.empty())
      environment.out << say("as the form says: {}, {}", *origin.period, round_name(*origin.round))
                      << '\n';
    ScoreImport import{.period = *origin.period, .round = *origin.round};
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
  std::optional<ImportMap> read_map(const Evaluation& evaluation,
                                    const std::vector<std::string>& columns,
                                    Environment& environment) const {
    if (!map) return ImportMap();
    const SourceFile source(*map, read_file(environment.directory / *map));
    Diagnostics problems;
    auto words = read_import_map(source, evaluation.index, columns, problems);
    if (problems.list().empty()) return words;
    environment.err << problems_text(problems, {environment.language});
    return std::nullopt;
  }

  /// Reads all tables of all files, and reports what becomes of each row. Nullopt when a row cannot
  /// be imported: then nothing is.
  template <class Table>
  static std::optional<std::vector<Table>> read_all(
      const std::vector<FileTables>& files, const std::vector<std::string>& columns,
      const std::function<Table(const CellTable&)>& read, Environment& environment) {
    std::vector<Table> tables;
    std::vector<SheetReport> all;
    for (const auto& [name, list] : files) {
      std::vector<Table> of_file;
      for (const auto& table : list) of_file.push_back(read(table));
      pass_over_other_sheets(of_file, environment.out);
      for (auto& one : of_file) {
        print_report(name, all.emplace_back(report_rows(one)), environment.out);
        tables.push_back(std::move(one));
      }
    }
    environment.out << counts_line(all) << '\n';
    const bool is_sound =
        std::all_of(all.begin(), all.end(), [](const SheetReport& one) { return one.is_sound(); });
    if (is_sound && std::any_of(all.begin(), all.end(), has_read_row)) return tables;
    if (is_sound)
      return environment.out << tr("nothing was read: no row is filled in") << '\n', std::nullopt;
    environment.out
        << tr("nothing was written: correct the table, or name what is meant with --map") << '\n';
    if constexpr (std::is_same_v<Table, ImportedEntries>) print_unknown_units(tables, environment);
    print_map_to_begin(all, columns, environment);
    return std::nullopt;
  }

  ExitCode run_scores(const Workspace& workspace, Environment& environment) const {
    const auto files = tables_of(files_named(), sheet, environment);
    auto import = asked(workspace, files, environment);
    const auto& evaluation = workspace.evaluation();
    const auto columns = columns_of_scores(workspace.campaign(), import.period.last);
    auto words = read_map(evaluation, columns, environment);
    if (!words) return ExitCode::problems;
    if (map) note_unused_heads(*map, *words, files, environment);
    import.map = std::move(*words);
    std::set<SubjectId> seen;
    const auto tables = read_all<ImportedTable>(
        files, columns,
        [&](const CellTable& table) {
          return import_scores(table, evaluation.scores, import, seen);
        },
        environment);
    if (!tables) return ExitCode::problems;
    if (environment.today < import.period.first)
      environment.out << say("{} has not begun: it is {} today", import.period, environment.today)
                      << '\n';
    const auto changes = changes_of(*tables, workspace.campaign(), import, environment.language);
    return apply(workspace, changes.edits, changes.new_sheet,
                 new_sheet_file(workspace, import.period, import.round), environment);
  }

  /// What `--period` gives where the table has no column of it, such as of ratings; null for none.
  static const RecordField* field_of_period(const RecordKind& kind) {
    if (kind.pairs == PairFields()) return kind.field("covers");
    return kind.field("year") ? kind.field("year") : kind.field("period");
  }

  ExitCode run_entries(const Workspace& workspace, const RecordKind& kind,
                       Environment& environment) const {
    const auto* of_period = field_of_period(kind);
    if (!round.empty() || (period && !of_period))
      throw UsageError(say("{} have no period and no round", kind.name));
    const auto columns = columns_of_kind(kind);
    const auto words = read_map(workspace.evaluation(), columns, environment);
    if (!words) return ExitCode::problems;
    const SectionEntries entries(workspace.campaign(), kind.name, kind.pairs);
    const FieldReader reader(workspace.evaluation(), environment.today, *words);
    EntryImport import(workspace.evaluation(), environment.today, kind, entries, reader, *words);
    if (period) {
      const auto meant = period_named(period, workspace.campaign(), environment.today).text();
      if (of_period->type == FieldType::year && meant.size() != 4)
        throw UsageError(say("{} are of a year: --period 2021", kind.name));
      import.set_default(*of_period, meant);
    }
    const auto files = tables_of(files_named(), sheet, environment);
    if (map) note_unused_heads(*map, *words, files, environment);
    const auto tables = read_all<ImportedEntries>(
        files, columns, [&](const CellTable& table) { return import.read(table); }, environment);
    if (!tables) return ExitCode::problems;
    if (const auto lacking = without_class(workspace.campaign(), kind, *tables); !lacking.empty())
      environment.out << lacking << '\n';
    const auto changes = changes_of(kind, entries, *tables, file.has_value());
    return apply(workspace, changes.edits, changes.new_file,
                 unused_file(workspace.root(), std::string(kind.name)), environment);
  }

  /// `path`: for what is new, unless the user names a file.
  ExitCode apply(const Workspace& workspace,
                 const std::map<const SourceFile*, std::vector<TextEdit>>& edits,
                 const std::string& new_file, const fs::path& path,
                 Environment& environment) const {
    auto changes = edited_files(workspace, edits);
    if (!new_file.empty())
      changes.push_back({.path = file ? environment.directory / *file : path, .after = new_file});
    return change_data(workspace, changes, dry_run, environment);
  }

  ExitCode run(Environment& environment) const override {
    if (arguments.size() < 2)
      throw UsageError(tr("say what to import, and from where: `import scores FILE`"));
    const auto& name = arguments.front();
    const auto* kind = find_record_kind(name);
    if (!kind && name != kScores)
      throw UsageError(unknown_name(say("`campaign import` cannot take `{}`", name), name,
                                    kinds_to_import(),
                                    say("use one of: {}", listed_names(kinds_to_import()))));
    const FolderLock lock(campaign_root(environment));
    Workspace workspace(environment);
    if (kind ? !workspace.campaign().plan : !workspace.sound_but_for_empty_places(environment))
      return workspace.sound(environment), ExitCode::problems;
    if (file) {
      require_data_file(environment.directory / *file, workspace, environment);
      require_new_file(environment.directory / *file, environment);
    }
    return kind ? run_entries(workspace, *kind, environment) : run_scores(workspace, environment);
  }
};

}  // namespace

std::unique_ptr<Command> make_import() { return std::make_unique<Import>(); }

}  // namespace campaign
