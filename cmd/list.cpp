// `campaign list`: lists the entities of a kind.
#include <algorithm>

#include "arguments/usage_error.hpp"
#include "base/message.hpp"
#include "base/registry.hpp"
#include "base/spelling.hpp"
#include "base/text.hpp"
#include "command.hpp"
#include "inventory/lists.hpp"
#include "output.hpp"
#include "render/renderers.hpp"
#include "screen/value_tables.hpp"
#include "workspace.hpp"

namespace campaign {
namespace {

Message all_kinds() { return say("use one of: {}", listed_names(names_of(lists()))); }

const ListEntry& list_named(const std::string& name) {
  if (const auto* entry = find_list(name)) return *entry;
  throw UsageError(
      unknown_name(say("there is no list `{}`", name), name, names_of(lists()), all_kinds()));
}

class List final : public Command {
  Arguments arguments;
  std::string format = "text";

  void declare(Options& options) override {
    options.arguments(arguments, tr("KIND [WORD…]"),
                      say("what to list ({}), and words that its id or name must have, with or "
                          "without accents",
                          listed_names(names_of(lists()))));
    options.known(names_of(lists()));
    options.choice(format, "-f,--format", {"text", "csv", "json"}, tr("how the list is written"));
    options.example("list people thach", tr("the people whose name has `Thạch` in it"));
    options.example("list achievements -f csv", tr("for a spreadsheet"));
  }

  ExitCode run(Environment& environment) const override {
    if (arguments.empty()) throw UsageError(tr("say what to list") + (", " + all_kinds()));
    const auto& entry = list_named(arguments.front());
    ListContext context{.today = environment.today,
                        .directory = std::filesystem::absolute(environment.directory)};
    if (entry.needs == ListEntry::Needs::folder) context.root = campaign_root_if_any(environment);
    if (entry.needs != ListEntry::Needs::campaign)
      return write(entry, entry.rows(context), environment);
    const Workspace workspace(environment, CheckScope::errors);
    workspace.note_errors(environment);
    context.evaluation = &workspace.evaluation();
    return write(entry, entry.rows(context), environment);
  }

  ExitCode write(const ListEntry& entry, Value::List all, Environment& environment) const {
    auto rows = matching(std::move(all), {arguments.begin() + 1, arguments.end()});
    if (rows.empty() && format == "text") {
      environment.err << say("nothing found in {}", entry.name) << '\n';
      return ExitCode::fine;
    }
    Report report{.schema = "campaign.list/1",
                  .view = {},
                  .table = "rows",
                  .document = document_of(rows, environment.language)};
    report.view = Value::Record{{"kind", entry.name}, {"rows", std::move(rows)}};
    environment.out << find_renderer(format)->render(report, screen_options(environment));
    return ExitCode::fine;
  }
};

}  // namespace

std::unique_ptr<Command> make_list() { return std::make_unique<List>(); }

}  // namespace campaign
