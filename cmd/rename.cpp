// `campaign rename`: gives a unit, person or another entry a new id wherever the old one stands.
#include "arguments/usage_error.hpp"
#include "base/message.hpp"
#include "base/spelling.hpp"
#include "command.hpp"
#include "data_change.hpp"
#include "edit/id_places.hpp"
#include "system/folder_lock.hpp"

namespace campaign {
namespace {

class Rename final : public Command {
  std::string old_id, id;
  bool dry_run = false;

  void declare(Options& options) override {
    options.argument(old_id, tr("OLD"), tr("the id that is to be another one"));
    options.argument(id, tr("NEW"), tr("the new id"));
    options.flag(dry_run, "-n,--dry-run", tr("show what would change, and write nothing"));
    options.example("rename phong-cntt phong-so -n", tr("a look at every place of an id"));
  }

  ExitCode run(Environment& environment) const override {
    if (!is_id(id) || id == old_id) throw UsageError(places_to_rename({}, old_id, id).refusal);
    const FolderLock lock(campaign_root(environment));
    Workspace workspace(environment);
    const auto& campaign = workspace.campaign();
    if (!campaign.plan) return workspace.sound(environment), ExitCode::problems;
    const auto found = places_to_rename(campaign, old_id, id);
    if (!found.refusal.empty()) throw UsageError(found.refusal);
    std::map<const SourceFile*, std::vector<TextEdit>> edits;
    for (const auto& one : found.places)
      edits[one.file].push_back({.offset = one.offset, .length = one.length, .text = id});
    const auto result =
        change_data(workspace, edited_files(workspace, edits), dry_run, environment);
    if (result == ExitCode::fine)
      environment.out << say_count("{} place", "{} places", found.places.size()) << "; "
                      << tr("evidence files and papers that are made already keep their names")
                      << '\n';
    return result;
  }
};

}  // namespace

std::unique_ptr<Command> make_rename() { return std::make_unique<Rename>(); }

}  // namespace campaign
