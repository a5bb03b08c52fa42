// `campaign template list`: names, where they come from, and the reports that use them.
#include "base/language.hpp"
#include "base/text.hpp"
#include "command.hpp"
#include "render/renderers.hpp"
#include "template_actions.hpp"
#include "template_uses.hpp"
#include "view_document.hpp"
#include "workspace.hpp"

namespace campaign {
namespace {

Value used_by(const std::set<std::string>& names) {
  if (names.empty()) return {};
  if (names.size() == reports().size()) return tr("every report");
  return join({names.begin(), names.end()}, ", ");
}

Value::List rows_of(Templates& templates, const std::filesystem::path& directory) {
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
    return wrong_usage(environment, "template",
                       say("cannot do anything with {}", "`" + request.words.front() + "`"));
  std::string wrong;
  const auto* renderer = wanted_renderer(request.wish, wrong);
  if (!renderer) return wrong_usage(environment, "template", wrong);
  Templates templates(campaign_root_if_any(environment));
  auto rows = rows_of(templates, std::filesystem::absolute(environment.directory));
  Report report{.schema = "campaign.template.list/1",
                .view = {},
                .table = "rows",
                .document = document_of(rows)};
  report.view = Value::Record{{"rows", std::move(rows)}};
  return write_output(request.wish, *renderer, "templates",
                      renderer->render(report, {.width = environment.width}), environment);
}

}  // namespace campaign
