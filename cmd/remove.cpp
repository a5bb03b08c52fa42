// `campaign remove`: takes one entry out, unless something else names it.
#include "arguments/usage_error.hpp"
#include "base/message.hpp"
#include "base/spelling.hpp"
#include "command.hpp"
#include "data_change.hpp"
#include "edit/id_places.hpp"
#include "edit/section_entries.hpp"
#include "entry/record_kinds.hpp"
#include "system/folder_lock.hpp"

namespace campaign {
namespace {

class Remove final : public Command {
  std::string id;
  bool dry_run = false;

  void declare(Options& options) override {
    options.argument(id, tr("ID"),
                     tr("the id of a unit, person, achievement, initiative or award"));
    options.flag(dry_run, "-n,--dry-run", tr("show what would change, and write nothing"));
    options.example("remove tt-2021-09-01", tr("an achievement that was entered by mistake"));
  }

  ExitCode run(Environment& environment) const override {
    const FolderLock lock(campaign_root(environment));
    Workspace workspace(environment);
    if (!workspace.campaign().plan) return workspace.sound(environment), ExitCode::problems;
    std::map<const SourceFile*, std::vector<TextEdit>> edits;
    std::vector<std::string> known;
    for (const auto& kind : record_kinds()) {
      if (!kind.has_id()) continue;
      const SectionEntries entries(workspace.campaign(), kind.name);
      for (const auto& one : entries.entries()) {
        known.push_back(one.text("id"));
        if (known.back() != id) continue;
        if (!edits.empty())
          throw UsageError(say("two entries have the id `{}`: take one out by hand", id));
        edits[one.file].push_back(remove_entry(one.list, one.node));
      }
    }
    if (edits.empty() && !places_of_id(workspace.campaign(), id).declared.empty())
      throw UsageError(
          say("`campaign remove` takes out no such entry as `{}`: edit its file by hand", id));
    if (edits.empty())
      throw UsageError(
          unknown_name(say("nothing has the id `{}`", id), id, {known.begin(), known.end()}));
    return change_data(workspace, edited_files(workspace, edits), dry_run, environment);
  }
};

}  // namespace

std::unique_ptr<Command> make_remove() { return std::make_unique<Remove>(); }

}  // namespace campaign
