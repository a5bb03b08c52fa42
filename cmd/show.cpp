// `campaign show`: prints the details of one entity.
#include <algorithm>

#include "arguments/usage_error.hpp"
#include "base/message.hpp"
#include "base/spelling.hpp"
#include "base/text.hpp"
#include "command.hpp"
#include "inventory/entities.hpp"
#include "inventory/lists.hpp"
#include "output.hpp"
#include "render/renderers.hpp"
#include "screen/value_tables.hpp"
#include "workspace.hpp"

namespace campaign {
namespace {

[[noreturn]] void refuse_name(const std::string& name, const std::vector<Entity>& all) {
  std::vector<std::string_view> ids;
  for (const auto& one : all) ids.push_back(one.id);
  throw UsageError(unknown_name(say("nothing is called `{}`", name), name, ids));
}

/// Prints the entities that match an ambiguous name, with their unambiguous ids.
ExitCode print_choice(const std::string& name, const std::vector<const Entity*>& found,
                      std::ostream& err) {
  constexpr size_t kMost = 20;
  int widest = 0;
  const auto qualified_id = [](const Entity& one) { return std::string(one.kind) + ":" + one.id; };
  const auto shown = std::min(found.size(), kMost);
  for (size_t i = 0; i < shown; ++i)
    widest = std::max(widest, display_width(qualified_id(*found[i])));
  err << "campaign: " << say("`{}` could mean {} things; name one of them:", name, found.size())
      << '\n';
  for (size_t i = 0; i < shown; ++i)
    err << "  " << pad(qualified_id(*found[i]), widest) << "  " << printable(found[i]->name)
        << '\n';
  if (shown < found.size()) err << "  …\n";
  return ExitCode::usage;
}

/// A criterion or a grade may stand in several versions under one id.
bool are_versions(const std::vector<const Entity*>& found) {
  return std::all_of(found.begin(), found.end(), [&](const Entity* one) {
    return one->kind == found.front()->kind && one->id == found.front()->id;
  });
}

class Show final : public Command {
  Arguments arguments;
  std::string format = "text";

  void declare(Options& options) override {
    options.arguments(arguments, tr("ID"),
                      tr("a unit, person, criterion, bonus, penalty, grade, content, indicator or "
                         "achievement, by its id or by its name, with or without accents; or a "
                         "check, report, format, template or section"));
    options.choice(format, "-f,--format", {"text", "json"}, tr("how it is written"));
    options.example("show van-phong", tr("a unit: its people, totals and achievements"));
    options.example("show \"thach so phia\"", tr("a person by name"));
  }

  ExitCode run(Environment& environment) const override {
    if (arguments.empty()) throw UsageError(tr("say what to show, by its id or name"));
    const auto name = join(arguments, " ");
    const auto root = campaign_root_if_any(environment);
    const auto directory = std::filesystem::absolute(environment.directory);
    if (root.empty())
      return show_of_program(name, {.root = {}, .directory = directory}, environment);
    const Workspace workspace(environment, CheckScope::errors);
    auto all = entities({.evaluation = workspace.evaluation(),
                         .today = environment.today,
                         .sound = workspace.diagnostics().errors() == 0});
    add_entities_of_program(all, {.root = root, .directory = directory});
    const auto* unit = workspace.evaluation().index.unit({name});  // by any of its ids
    const auto found = find_entities(all, unit ? unit->id->text : name);
    if (found.empty()) refuse_name(name, all);
    if (!are_versions(found)) return print_choice(name, found, environment.err);
    if (found.front()->of_data) workspace.note_errors(environment);
    for (const auto* one : found) write(*one, environment);
    return ExitCode::fine;
  }

  /// Outside of a campaign there are only checks, sections and the like.
  ExitCode show_of_program(const std::string& name, const ListContext& context,
                           Environment& environment) const {
    std::vector<Entity> all;
    add_entities_of_program(all, context);
    const auto found = find_entities(all, name);
    if (found.empty()) campaign_root(environment);  // throws: there is none
    if (found.size() > 1) return print_choice(name, found, environment.err);
    return write(*found.front(), environment);
  }

  ExitCode write(const Entity& entity, Environment& environment) const {
    auto fields = entity.describe();
    Report report{.schema = "campaign.show/1",
                  .view = {},
                  .table = {},
                  .document = document_of(entity.name, fields, environment.language)};
    fields.insert(fields.begin(), {"thing", entity.kind});
    report.view = std::move(fields);
    environment.out << find_renderer(format)->render(report, screen_options(environment));
    return ExitCode::fine;
  }
};

}  // namespace

std::unique_ptr<Command> make_show() { return std::make_unique<Show>(); }

}  // namespace campaign
