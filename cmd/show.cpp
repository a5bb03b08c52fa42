// `campaign show`: everything that the data says of one thing.
#include <algorithm>

#include "base/language.hpp"
#include "base/spelling.hpp"
#include "base/text.hpp"
#include "command.hpp"
#include "lists.hpp"
#include "render/renderers.hpp"
#include "things.hpp"
#include "view_document.hpp"
#include "workspace.hpp"

namespace campaign {
namespace {

std::string nothing_like(const std::string& name, const std::vector<Thing>& all) {
  std::vector<std::string_view> ids;
  for (const auto& one : all) ids.push_back(one.id);
  const auto near = did_you_mean(name, ids);
  return say("nothing is called `{}`", name) + (near.empty() ? "" : ", " + near);
}

/// The things that a name could mean, each with the words that mean it alone.
ExitCode tell_choice(const std::string& name, const std::vector<const Thing*>& found,
                     std::ostream& err) {
  constexpr size_t kMost = 20;
  int widest = 0;
  const auto word = [](const Thing& one) { return std::string(one.kind) + ":" + one.id; };
  const auto shown = std::min(found.size(), kMost);
  for (size_t i = 0; i < shown; ++i) widest = std::max(widest, display_width(word(*found[i])));
  err << "campaign: " << say("`{}` could mean {} things; name one of them:", name, found.size())
      << '\n';
  for (size_t i = 0; i < shown; ++i)
    err << "  " << pad(word(*found[i]), widest) << "  " << printable(found[i]->name) << '\n';
  if (shown < found.size()) err << "  …\n";
  return ExitCode::usage;
}

class Show final : public Command {
  std::vector<std::string> words;
  std::string format = "text";

  void declare(Options& options) override {
    options.arguments(words, tr("ID"),
                      tr("a unit, person, criterion, bonus, penalty, grade, content, indicator or "
                         "achievement, by its id or by its name, with or without accents; or a "
                         "check, report, format, template or section"));
    options.choice(format, "-f,--format", {"text", "json"}, tr("how it is written"));
    options.example("show van-phong", tr("a unit: its people, totals and achievements"));
    options.example("show \"thach so phia\"", tr("a person by name"));
  }

  ExitCode run(Environment& environment) const override {
    if (words.empty())
      return wrong_usage(environment, "show", tr("say what to show, by its id or name"));
    const Workspace workspace(environment);
    auto all = things({.evaluation = workspace.evaluation(),
                       .today = environment.today,
                       .sound = workspace.diagnostics().errors() == 0});
    add_things_of_program(all, {.root = workspace.root(),
                                .directory = std::filesystem::absolute(environment.directory)});
    const auto name = join(words, " ");
    const auto found = find_things(all, name);
    if (found.empty()) return wrong_usage(environment, "show", nothing_like(name, all));
    if (found.size() > 1) return tell_choice(name, found, environment.err);
    if (found.front()->of_data) workspace.note_errors(environment);
    return write(*found.front(), environment);
  }

  ExitCode write(const Thing& thing, Environment& environment) const {
    auto told = thing.tell();
    Report report{.schema = "campaign.show/1",
                  .view = {},
                  .table = {},
                  .document = document_of(thing.name, told)};
    told.insert(told.begin(), {"thing", thing.kind});
    report.view = std::move(told);
    environment.out << find_renderer(format)->render(report, {.width = environment.width});
    return ExitCode::fine;
  }
};

}  // namespace

std::unique_ptr<Command> make_show() { return std::make_unique<Show>(); }

}  // namespace campaign
