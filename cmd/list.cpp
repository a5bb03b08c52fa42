// `campaign list`: what there is of a kind.
#include <algorithm>

#include "base/language.hpp"
#include "base/spelling.hpp"
#include "base/text.hpp"
#include "command.hpp"
#include "lists.hpp"
#include "render/renderers.hpp"
#include "view_document.hpp"
#include "workspace.hpp"

namespace campaign {
namespace {

std::vector<std::string_view> kinds() {
  std::vector<std::string_view> names;
  for (const auto& one : lists()) names.push_back(one.name);
  return names;
}

std::string names_of_kinds() {
  const auto names = kinds();
  return join(std::vector<std::string>(names.begin(), names.end()), ", ");
}

std::string all_kinds() { return say("use one of: {}", names_of_kinds()); }

std::string no_kind(const std::string& name) {
  const auto near = did_you_mean(name, kinds());
  return say("there is no list `{}`", name) + ", " + (near.empty() ? all_kinds() : near);
}

class List final : public Command {
  std::vector<std::string> words;
  std::string format = "text";

  void declare(Options& options) override {
    options.arguments(words, tr("KIND [WORD…]"),
                      say("what to list ({}), and words that its id or name must have, with or "
                          "without accents",
                          names_of_kinds())
                          .c_str());
    options.choice(format, "-f,--format", {"text", "csv", "json"}, tr("how the list is written"));
    options.example("list people thach", tr("the people whose name has `Thạch` in it"));
    options.example("list achievements -f csv", tr("for a spreadsheet"));
  }

  ExitCode run(Environment& environment) const override {
    if (words.empty())
      return wrong_usage(environment, "list", tr("say what to list") + (", " + all_kinds()));
    const auto* entry = find_list(words.front());
    if (!entry) return wrong_usage(environment, "list", no_kind(words.front()));
    Listing listing{.directory = std::filesystem::absolute(environment.directory)};
    if (entry->needs == ListEntry::Needs::folder) listing.root = campaign_root_if_any(environment);
    if (entry->needs != ListEntry::Needs::campaign)
      return write(*entry, entry->rows(listing), environment);
    const Workspace workspace(environment);
    workspace.note_errors(environment);
    listing.evaluation = &workspace.evaluation();
    return write(*entry, entry->rows(listing), environment);
  }

  ExitCode write(const ListEntry& entry, Value::List all, Environment& environment) const {
    auto rows = matching(std::move(all), {words.begin() + 1, words.end()});
    if (rows.empty() && format == "text") {
      environment.err << say("nothing found in {}", entry.name) << '\n';
      return ExitCode::fine;
    }
    Report report{
        .schema = "campaign.list/1", .view = {}, .table = "rows", .document = document_of(rows)};
    report.view = Value::Record{{"kind", entry.name}, {"rows", std::move(rows)}};
    environment.out << find_renderer(format)->render(report, {.width = environment.width});
    return ExitCode::fine;
  }
};

}  // namespace

std::unique_ptr<Command> make_list() { return std::make_unique<List>(); }

}  // namespace campaign
