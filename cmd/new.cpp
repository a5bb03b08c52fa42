// `campaign new`: writes a score sheet, an achievement or a nomination to be filled in.
#include "arguments/blank_options.hpp"
#include "arguments/new_file.hpp"
#include "arguments/usage_error.hpp"
#include "base/message.hpp"
#include "base/registry.hpp"
#include "base/spelling.hpp"
#include "command.hpp"
#include "entry/blanks.hpp"
#include "system/file_changes.hpp"
#include "workspace.hpp"

namespace campaign {
namespace {

namespace fs = std::filesystem;

class New final : public Command {
  std::string kind;
  BlankOptions asked;
  std::optional<std::string> file;
  bool dry_run = false;

  void declare(Options& options) override {
    std::vector<Message> kinds;
    for (const auto& one : blanks())
      kinds.push_back(joined({std::string(one.name), tr(one.summary)}, ": "));
    options.argument(kind, tr("KIND"), joined(kinds, "; "));
    options.known(names_of(blanks()));
    asked.declare(options);
    options.value(file, "-o,--output", tr("FILE"),
                  tr("the file to write; without it one in a folder of the campaign"));
    options.flag(dry_run, "-n,--dry-run", tr("print the file, and write nothing"));
    options.example("new sheet -p 2021-11", tr("a sheet for everybody who is due"));
    options.example("new sheet -p 2021-11 --round appraised --unit van-phong",
                    tr("the appraisal of one unit and its people"));
    options.example("new achievements -p 2021-11 -n", tr("an achievement, on the screen only"));
  }

  const BlankEntry& entry() const {
    if (const auto* found = find_entry(blanks(), kind)) return *found;
    throw UsageError(unknown_name(say("`campaign new` cannot make `{}`", kind), kind,
                                  names_of(blanks()),
                                  say("use one of: {}", listed_names(names_of(blanks())))));
  }

  static void print_notes(const Blank& blank, std::ostream& out) {
    for (const auto& note : blank.notes) out << "  " << note << '\n';
  }

  ExitCode write(const Blank& blank, const fs::path& path, Environment& environment) const {
    require_new_file(path, environment);
    write_changes({{.path = path, .after = blank.yaml}});
    environment.out << say("wrote {}: {} to fill in", shown_path(path, environment),
                           say_count("{} place", "{} places", blank.places))
                    << '\n';
    print_notes(blank, environment.out);
    return ExitCode::fine;
  }

  ExitCode run(Environment& environment) const override {
    const auto& what = entry();
    Workspace workspace(environment);
    if (!workspace.campaign().plan) return workspace.sound(environment), ExitCode::problems;
    workspace.note_errors(environment);
    const auto blank =
        what.make(workspace.evaluation(), asked.request(workspace, environment, kind == "sheet"),
                  environment.language);
    if (blank.yaml.empty()) {
      environment.out << tr("nothing was written") << '\n';
      print_notes(blank, environment.out);
      return ExitCode::problems;
    }
    if (file) require_data_file(environment.directory / *file, workspace, environment);
    if (dry_run) return environment.out << blank.yaml, ExitCode::fine;
    const fs::path path =
        file ? environment.directory / *file
             : workspace.root() / std::string(what.folder) / (blank.name + ".yaml");
    return write(blank, path, environment);
  }
};

}  // namespace

std::unique_ptr<Command> make_new() { return std::make_unique<New>(); }

}  // namespace campaign
