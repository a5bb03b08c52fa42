// `campaign export`: writes entries as a table that `campaign import` takes back, or a score sheet
// as a workbook that an office fills in.
#include "arguments/blank_options.hpp"
#include "arguments/new_file.hpp"
#include "arguments/usage_error.hpp"
#include "base/message.hpp"
#include "base/spelling.hpp"
#include "command.hpp"
#include "entry/entry_table.hpp"
#include "entry/sheet_form.hpp"
#include "system/file_changes.hpp"

namespace campaign {
namespace {

namespace fs = std::filesystem;

constexpr std::string_view kSheet = "sheet";

std::vector<std::string_view> kinds_to_export() {
  std::vector<std::string_view> names = {kSheet};
  for (const auto& one : record_kinds()) names.push_back(one.name);
  return names;
}

std::vector<std::string_view> formats_of_tables() {
  std::vector<std::string_view> names;
  for (const auto& one : table_writers()) names.push_back(one.name);
  return names;
}

class Export final : public Command {
  std::string kind, format;
  BlankOptions asked;
  std::optional<std::string> output;
  bool excel = false;

  void declare(Options& options) override {
    options.argument(kind, tr("KIND"),
                     say("sheet: a score sheet of a period, to be filled in, unless nobody is due "
                         "(ends with 1); or all entries of one of: {}",
                         listed_names(kinds_to_import_back())));
    auto known = kinds_to_import_back();
    known.insert(known.begin(), "sheet");
    options.known(std::move(known));
    asked.declare(options);
    options.choice(format, "-f,--format", formats_of_tables(),
                   tr("of entries; without it by the name of the file, else csv"));
    options.flag(excel, "--excel",
                 tr("csv of entries: as Excel with Vietnamese settings opens it, with names"));
    options.value(output, "-o,--output", tr("FILE"),
                  tr("the file; of sheets also a folder/, for one of each unit and its people"));
    options.example("export sheet -p 2021-11 -o phieu.xlsx", tr("one workbook for all"));
    options.example("export sheet -p 2021-11 --round self -o phieu/", tr("one for each unit"));
    options.example("export people -o can-bo.xlsx", tr("the people, for `campaign import`"));
  }

  static std::vector<std::string_view> kinds_to_import_back() {
    auto names = kinds_to_export();
    names.erase(names.begin());
    return names;
  }

  void write(const Workspace& workspace, const BlankRequest& request, const DueMarks& due,
             const fs::path& path, Environment& environment) const {
    require_new_file(path, environment);
    write_changes({{.path = path, .after = sheet_form(workspace.evaluation(), request, due)}});
    size_t subjects = 0;
    for (const auto& group : due.groups) subjects += group.subjects.size();
    environment.out << say("wrote {}: {} to be scored", shown_path(path, environment), subjects)
                    << '\n';
  }

  void write_for_units(const Workspace& workspace, BlankRequest request, const fs::path& folder,
                       Environment& environment) const {
    const auto write_due = [&] {
      const auto due = due_marks(workspace.evaluation(), request);
      if (!due.groups.empty())
        write(workspace, request, due, folder / (due_file_name(request, due.round) + ".xlsx"),
              environment);
    };
    if (request.unit) return write_due();
    for (const auto& unit : workspace.campaign().units) request.unit = *unit.id, write_due();
    request.unit = {};
    request.of_no_unit = true;
    write_due();
  }

  ExitCode run_sheet(Environment& environment) const {
    if (!format.empty() || excel) throw UsageError(tr("a sheet is a workbook always"));
    if (!output) throw UsageError(tr("name the workbook: -o phieu.xlsx, or -o folder/"));
    const bool of_units =
        output->ends_with('/') || fs::is_directory(environment.directory / *output);
    if (!of_units && fs::path(*output).extension() != ".xlsx")
      throw UsageError(say("{} is no workbook: name a file that ends in .xlsx", *output));
    Workspace workspace(environment);
    if (!workspace.sound_but_for_empty_places(environment)) return ExitCode::problems;
    const auto request = asked.request(workspace, environment, true);
    const auto due = due_marks(workspace.evaluation(), request);
    const fs::path path = environment.directory / *output;
    if (due.groups.empty())
      environment.out << tr("nothing was written") << '\n';
    else if (of_units)
      write_for_units(workspace, request, path, environment);
    else
      write(workspace, request, due, path, environment);
    for (const auto& note : due.notes) environment.out << "  " << note << '\n';
    return due.groups.empty() ? ExitCode::problems : ExitCode::fine;
  }

  /// By `-f`, else by the ending of the file, else csv.
  const TableWriter& writer() const {
    const auto ending = output ? fs::path(*output).extension().string() : std::string();
    const auto name = !format.empty()  ? format
                      : !output        ? std::string("csv")
                      : ending.empty() ? std::string()
                                       : ending.substr(1);
    for (const auto& one : table_writers())
      if (one.name == name) {
        if (excel && name != "csv") throw UsageError(tr("--excel is for csv"));
        if (!one.is_text && !output) throw UsageError(tr("name the workbook: -o FILE.xlsx"));
        return one;
      }
    throw UsageError(say("no table can be written as {}: name a file that ends in one of: {}",
                         *output, listed_names(formats_of_tables())));
  }

  ExitCode run_entries(const RecordKind& kind_of, Environment& environment) const {
    if (asked.period || asked.unit || asked.scored_by || !asked.round.empty())
      throw UsageError(tr("a period, a round and a unit are for sheets"));
    const auto& chosen = writer();
    Workspace workspace(environment);
    if (!workspace.sound_but_for_empty_places(environment)) return ExitCode::problems;
    const SectionEntries entries(workspace.campaign(), kind_of.name, kind_of.pairs);
    const auto made = entry_table(workspace.evaluation(), kind_of, entries, environment.today,
                                  excel || !chosen.is_text);
    const auto bytes = chosen.write(made.table);
    auto& report = output ? environment.out : environment.err;
    if (!output) environment.out << bytes;
    if (output) {
      const fs::path path = environment.directory / *output;
      require_new_file(path, environment);
      write_changes({{.path = path, .after = bytes}});
      report << say("wrote {}: {}", shown_path(path, environment),
                    say_count("{} entry", "{} entries", made.table.rows.size()))
             << '\n';
    }
    if (made.table.rows.empty())
      environment.err << say("the campaign has no {}, so the table is empty", kind_of.name) << '\n';
    for (const auto& one : made.left_out) report << "  " << one << '\n';
    return ExitCode::fine;
  }

  ExitCode run(Environment& environment) const override {
    if (kind == kSheet) return run_sheet(environment);
    if (const auto* found = find_record_kind(kind)) return run_entries(*found, environment);
    throw UsageError(unknown_name(say("`campaign export` cannot make `{}`", kind), kind,
                                  kinds_to_export(),
                                  say("use one of: {}", listed_names(kinds_to_export()))));
  }
};

}  // namespace

std::unique_ptr<Command> make_export() { return std::make_unique<Export>(); }

}  // namespace campaign
