// `campaign schema`: prints the format of the data as a JSON Schema.
#include <algorithm>

#include "arguments/usage_error.hpp"
#include "base/json.hpp"
#include "base/message.hpp"
#include "base/registry.hpp"
#include "base/spelling.hpp"
#include "command.hpp"
#include "inventory/json_schema.hpp"
#include "load/load.hpp"
#include "screen/field_labels.hpp"

namespace campaign {
namespace {

std::vector<std::string_view> names_of_sections() {
  std::vector<std::string_view> names;
  for (const auto& one : section_entries()) names.push_back(one.name);
  return names;
}

class Schema final : public Command {
  std::optional<std::string> section;

  void declare(Options& options) override {
    options.argument(section, tr("SECTION"),
                     tr("only what stands behind the name of this section; without it, what a file "
                        "may say"));
    options.known(names_of_sections());
    options.example("schema > campaign.schema.json",
                    tr("for an editor that knows JSON Schema: it completes keys and marks wrong "
                       "ones"));
    options.example("schema people --lang vi", tr("one section, described in Vietnamese"));
  }

  ExitCode run(Environment& environment) const override {
    const auto known = names_of_sections();
    if (section && std::find(known.begin(), known.end(), *section) == known.end())
      throw UsageError(unknown_name(say("there is no section `{}`", *section), *section, known,
                                    tr("`campaign list sections` shows all sections")));
    environment.out << json_text(json_schema(section.value_or(""), field_label),
                                 environment.language)
                    << '\n';
    return ExitCode::fine;
  }
};

}  // namespace

std::unique_ptr<Command> make_schema() { return std::make_unique<Schema>(); }

}  // namespace campaign
