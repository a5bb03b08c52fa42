// `campaign log`: shows the history of one entry, commit by commit.
#include "arguments/revision.hpp"
#include "arguments/usage_error.hpp"
#include "base/message.hpp"
#include "base/spelling.hpp"
#include "change/change_view.hpp"
#include "change/entry_history.hpp"
#include "command.hpp"
#include "inventory/entities.hpp"
#include "output.hpp"
#include "screen/change_tables.hpp"
#include "workspace.hpp"

namespace campaign {
namespace {

class Log final : public Command {
  std::string id;
  std::string format = "text";

  void declare(Options& options) override {
    options.argument(id, tr("ID"),
                     tr("of a unit or person, an achievement, a criterion or another "
                        "entry, also of one that is gone"));
    options.choice(format, "-f,--format", {"text", "markdown", "json"}, tr("how it is shown"));
    options.example("log van-phong", tr("who changed what of a unit and its marks, and when"));
    options.example("log tt-2021-10-03", tr("what became of an achievement"));
  }

  ExitCode run(Environment& environment) const override {
    const Workspace workspace(environment, CheckScope::errors);
    if (!workspace.campaign().plan || !workspace.campaign().unread.nothing())
      return workspace.sound(environment), ExitCode::problems;
    const auto root = std::filesystem::canonical(workspace.root());
    require_history(root);
    const auto& evaluation = workspace.evaluation();
    const auto history = entry_history(root, id, evaluation, environment.today);
    const auto all = entities({.evaluation = evaluation, .today = environment.today});
    if (history.events.empty()) refuse(all);
    Report report{.schema = "campaign.log/1", .view = history_view(id, name_in(all), history)};
    report.document = history_tables(report.view, environment.language);
    environment.out << find_renderer(format)->render(report, screen_options(environment));
    note_unreadable(history.unreadable, environment);
    return ExitCode::fine;
  }

  Message name_in(const std::vector<Entity>& all) const {
    for (const auto& one : all)
      if (one.id == id) return one.name;
    return {};
  }

  [[noreturn]] void refuse(const std::vector<Entity>& all) const {
    std::vector<std::string_view> ids;
    for (const auto& one : all) {
      if (one.id == id) throw UsageError(say("nothing is known of how `{}` was before", id));
      ids.push_back(one.id);
    }
    throw UsageError(unknown_name(say("no entry has or had the id `{}`", id), id, ids));
  }
};

}  // namespace

std::unique_ptr<Command> make_log() { return std::make_unique<Log>(); }

}  // namespace campaign
