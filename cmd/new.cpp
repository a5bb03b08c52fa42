// `campaign new`: writes a score sheet, an achievement or a nomination to be filled in.
#include "arguments/period.hpp"
#include "arguments/subjects.hpp"
#include "arguments/usage_error.hpp"
#include "base/message.hpp"
#include "base/registry.hpp"
#include "base/spelling.hpp"
#include "command.hpp"
#include "entry/blanks.hpp"
#include "system/new_files.hpp"
#include "system/world_error.hpp"
#include "workspace.hpp"

namespace campaign {
namespace {

namespace fs = std::filesystem;

class New final : public Command {
  std::string kind;
  std::optional<std::string> period, unit, scored_by, round, file;
  bool dry_run = false;

  void declare(Options& options) override {
    std::vector<Message> kinds;
    for (const auto& one : blanks())
      kinds.push_back(joined({std::string(one.name), tr(one.summary)}, ": "));
    options.argument(kind, tr("KIND"), joined(kinds, "; "));
    options.value(period, "-p,--period", tr("PERIOD"),
                  tr("the period, such as 2021-09; without it the last one that has ended"));
    options.value(round, "--round", tr("ROUND"),
                  tr("sheet: self, appraised or final; without it the next one of the period"));
    options.value(unit, "--unit", tr("UNIT"), tr("only this unit and its people"));
    options.value(scored_by, "--scored-by", tr("UNIT"),
                  tr("sheet: only what this unit marks for others"));
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

  std::optional<SubjectId> unit_named(const std::optional<std::string>& name,
                                      const Workspace& workspace) const {
    if (!name) return std::nullopt;
    const auto found = subjects_named({*name}, workspace.campaign());
    if (found.size() == 1 && workspace.evaluation().index.unit(found.front()))
      return workspace.evaluation().index.unit(found.front())->id.value;
    throw UsageError(say("`{}` is not one unit", *name));
  }

  std::optional<Round> round_named() const {
    if (!round) return std::nullopt;
    for (const auto& [word, value] : words<Round>)
      if (word == *round) return value;
    throw UsageError(unknown_name(say("`{}` is not a round", *round), *round, enum_names<Round>()));
  }

  BlankRequest request(const Workspace& workspace, const Environment& environment) const {
    const auto& campaign = workspace.campaign();
    const BlankRequest asked{.period = period_named(period, campaign, environment.today),
                             .round = round_named(),
                             .unit = unit_named(unit, workspace),
                             .scored_by = unit_named(scored_by, workspace)};
    if (!asked.period.overlaps(*campaign.plan->period))
      throw UsageError(
          say("{} is outside the campaign's period {}", asked.period, *campaign.plan->period));
    if (kind == "sheet" && !sheet_period_of(campaign, asked.period))
      throw UsageError(say("{} is no period for which the plan asks for sheets", asked.period));
    if (kind != "sheet" && (round || scored_by))
      throw UsageError(tr("`--round` and `--scored-by` are for sheets"));
    return asked;
  }

  static void print_notes(const Blank& blank, std::ostream& out) {
    for (const auto& note : blank.notes) out << "  " << note << '\n';
  }

  ExitCode write(const Blank& blank, const fs::path& path, Environment& environment) const {
    const fs::path folder = path.parent_path();
    const std::vector<NewFile> files{{path.filename(), blank.yaml}};
    const auto shown = path.lexically_proximate(environment.directory).generic_string();
    if (fs::exists(path))
      throw WorldError(say("{} is there already; name another file with `-o`", shown));
    write_new_files(files, folder.empty() ? "." : folder);
    environment.out << say("wrote {}: {} to fill in", shown,
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
        what.make(workspace.evaluation(), request(workspace, environment), environment.language);
    if (blank.yaml.empty()) {
      environment.out << tr("nothing was written") << '\n';
      print_notes(blank, environment.out);
      return ExitCode::fine;
    }
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
