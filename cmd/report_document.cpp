// What a report shows, and the document that a template makes of it.
#include "report_document.hpp"

#include "base/language.hpp"
#include "base/spelling.hpp"
#include "base/text.hpp"
#include "document/markdown.hpp"
#include "document/template.hpp"

namespace campaign {

Value view_of(const ReportEntry& entry, const Workspace& workspace, const Query& query) {
  return entry.view({workspace.evaluation(), query});
}

Document document_of(const SourceFile& page, const Value& view, Templates& templates,
                     Diagnostics& problems) {
  const Partials partials = [&](std::string_view name) { return templates.find(name); };
  std::string text;
  for (const auto* source : {&page, templates.find("provenance")})
    text += fill(*source, view, partials, problems) + "\n";
  return problems.errors() == 0 ? parse_markdown(text) : Document{};
}

std::string names_of_reports() {
  std::vector<std::string> names;
  for (const auto& one : reports()) names.emplace_back(one.name);
  return join(names, ", ");
}

std::string no_report(const std::string& name) {
  std::vector<std::string_view> known;
  for (const auto& one : reports()) known.push_back(one.name);
  const auto near = did_you_mean(name, known);
  return say("there is no report `{}`", name) + ", " +
         (near.empty() ? say("use one of: {}", names_of_reports()) : near);
}

}  // namespace campaign
