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

  void require_id() const {
    if (is_id(id)) return;
    throw UsageError(
        say("`{}` is not an id: use lower-case letters without accents, digits, dots "
            "and hyphens",
            id));
  }

  ExitCode run(Environment& environment) const override {
    require_id();
    if (id == old_id) throw UsageError(say("`{}` is its id already", id));
    const FolderLock lock(campaign_root(environment));
    Workspace workspace(environment);
    const auto& campaign = workspace.campaign();
    if (!campaign.plan) return workspace.sound(environment), ExitCode::problems;
    const auto places = places_of_id(campaign, old_id);
    if (places.declared.empty()) throw UsageError(say("nothing has the id `{}`", old_id));
    if (places.declared.size() > 1)
      throw UsageError(say("`{}` is the id of {} things: which is meant where cannot be told",
                           old_id, places.declared.size()));
    const auto taken = places_of_id(campaign, id);
    if (!taken.declared.empty() || !taken.named.empty())
      throw UsageError(say("`{}` stands in the data already", id));
    std::map<const SourceFile*, std::vector<TextEdit>> edits;
    for (const auto* list : {&places.declared, &places.named})
      for (const auto& one : *list)
        edits[one.file].push_back({.offset = one.offset, .length = one.length, .text = id});
    const auto result =
        change_data(workspace, edited_files(workspace, edits), dry_run, environment);
    if (result == ExitCode::fine)
      environment.out << say_count("{} place", "{} places",
                                   places.declared.size() + places.named.size())
                      << "; "
                      << tr("evidence files and papers that are made already keep their names")
                      << '\n';
    return result;
  }
};

}  // namespace

std::unique_ptr<Command> make_rename() { return std::make_unique<Rename>(); }

}  // namespace campaign
