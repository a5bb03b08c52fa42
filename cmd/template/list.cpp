// `campaign template list`: lists templates, their files, and the reports that use them.
#include "arguments/usage_error.hpp"
#include "base/message.hpp"
#include "base/text.hpp"
#include "command.hpp"
#include "publish/template_uses.hpp"
#include "render/renderers.hpp"
#include "screen/value_tables.hpp"
#include "template/actions.hpp"
#include "workspace.hpp"

namespace campaign {
namespace {

Value used_by(const std::set<std::string>& names) {
  if (names.empty()) return {};
  if (names.size() == reports().size()) return tr("every report");
  return join({names.begin(), names.end()}, ", ");
}

Value::List template_rows(TemplateFiles& templates, const std::filesystem::path& directory) {
  Value::List rows;
  auto uses = uses_of_templates(templates);
  for (const auto& [name, place] : templates.list()) {
    const auto file = std::filesystem::path(place).lexically_proximate(directory);
    rows.push_back(Value::Record{{"name", name},
                                 {"file", place.empty() ? tr("built in") : file.generic_string()},
                                 {"used-by", used_by(uses[name])}});
  }
  return rows;
}

}  // namespace

ExitCode template_action::list(const TemplateRequest& request, Environment& environment) {
  if (!request.words.empty())
    throw UsageError(say("cannot do anything with {}", "`" + request.words.front() + "`"));
  const auto& renderer = renderer_named(request.output);
  require_file(renderer, request.output, environment);
  TemplateFiles templates(campaign_root_if_any(environment));
  auto rows = template_rows(templates, std::filesystem::absolute(environment.directory));
  Report report{.schema = "campaign.template.list/1",
                .view = {},
                .table = "rows",
                .document = document_of(rows, environment.language)};
  report.view = Value::Record{{"rows", std::move(rows)}};
  return write_output(request.output, renderer, "templates",
                      rendered(renderer, report, screen_options(environment), environment),
                      environment);
}

}  // namespace campaign
