// `campaign export`: writes a score sheet as a workbook that an office fills in.
#include "arguments/blank_options.hpp"
#include "arguments/new_file.hpp"
#include "arguments/usage_error.hpp"
#include "base/message.hpp"
#include "command.hpp"
#include "entry/sheet_form.hpp"
#include "system/file_changes.hpp"

namespace campaign {
namespace {

namespace fs = std::filesystem;

class Export final : public Command {
  std::string kind;
  BlankOptions asked;
  std::optional<std::string> output;

  void declare(Options& options) override {
    options.argument(kind, tr("KIND"), tr("sheet: a score sheet of a period, to be filled in"));
    asked.declare(options);
    options.value(output, "-o,--output", tr("FILE"),
                  tr("the workbook; a folder/ gets one for each unit and its people"));
    options.example("export sheet -p 2021-11 -o phieu.xlsx", tr("one workbook for all"));
    options.example("export sheet -p 2021-11 --round self -o phieu/", tr("one for each unit"));
  }

  void write(const Workspace& workspace, const BlankRequest& request, const DueMarks& due,
             const fs::path& path, Environment& environment) const {
    require_new_file(path, environment);
    write_changes(
        {{.path = path,
          .after = sheet_form(workspace.evaluation(), request, due, environment.language)}});
    size_t subjects = 0;
    for (const auto& group : due.groups) subjects += group.subjects.size();
    environment.out << say("wrote {}: {} to be scored", shown_path(path, environment), subjects)
                    << '\n';
  }

  void write_for_units(const Workspace& workspace, BlankRequest request, const fs::path& folder,
                       Environment& environment) const {
    for (const auto& unit : workspace.campaign().units) {
      request.unit = *unit.id;
      const auto due = due_marks(workspace.evaluation(), request);
      if (!due.groups.empty())
        write(workspace, request, due, folder / (due_file_name(request, due.round) + ".xlsx"),
              environment);
    }
  }

  ExitCode run(Environment& environment) const override {
    if (kind != "sheet") throw UsageError(say("`campaign export` cannot make `{}`", kind));
    if (!output) throw UsageError(tr("name the workbook: -o phieu.xlsx, or -o folder/"));
    const bool of_units =
        output->ends_with('/') || fs::is_directory(environment.directory / *output);
    if (!of_units && fs::path(*output).extension() != ".xlsx")
      throw UsageError(say("{} is no workbook: name a file that ends in .xlsx", *output));
    Workspace workspace(environment);
    if (!workspace.sound(environment)) return ExitCode::problems;
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
    return ExitCode::fine;
  }
};

}  // namespace

std::unique_ptr<Command> make_export() { return std::make_unique<Export>(); }

}  // namespace campaign
