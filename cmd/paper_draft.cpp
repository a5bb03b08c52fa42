// Papers of a dossier as documents.
#include "paper_draft.hpp"

#include "document/blanks.hpp"
#include "document/markdown.hpp"
#include "document/template.hpp"

namespace campaign {
namespace {

/// Everybody in one list, as csv writes it.
Value with_nominees(Value view) {
  Value::List list;
  const auto* groups = view.find("groups")->get<Value::List>();
  for (const auto& group : *groups)
    for (const auto& one : *group.find("nominees")->get<Value::List>()) list.push_back(one);
  view.set("nominees", std::move(list));
  return view;
}

/// Of csv and json all that the view holds counts, of other forms what the template made of it.
std::string content_of(const PaperDraft& draft, const Renderer& renderer, Report report,
                       const RenderOptions& options) {
  if (renderer.name != "csv" && renderer.name != "json")
    return (options.final ? "final\n" : "") + draft.text;
  report.view.set("provenance", Value());
  return renderer.render(report, options);
}

}  // namespace

PaperDraft drafted(Paper paper, const std::string& folder, const Filling& filling,
                   Diagnostics& problems) {
  auto& templates = filling.templates;
  PaperDraft draft{.paper = std::move(paper)};
  draft.name = folder + "/" + draft.paper.file;
  const Partials partials = [&](std::string_view name) { return templates.find(name); };
  const auto& view = draft.paper.view;
  const Marking marking{partials, filling.facts};
  draft.text = fill(*templates.find(draft.paper.page), view, marking, problems) + "\n";
  const auto origin = fill(*templates.find("dossier-provenance"), view, partials, problems);
  if (problems.errors() > 0) return draft;
  draft.document = parse_markdown(draft.text + origin);
  draft.blanks = blanks_in(draft.document);
  return draft;
}

Draft file_of(const PaperDraft& draft, const Renderer& renderer, const RenderOptions& options) {
  const Report report{
      .schema = "campaign.propose." + draft.paper.kind + "/1",
      .view = renderer.name == "csv" ? with_nominees(draft.paper.view) : draft.paper.view,
      .table = "nominees",
      .document = draft.document};
  return {.name = draft.name,
          .extension = std::string(renderer.extension),
          .bytes = renderer.render(report, options),
          .content = content_of(draft, renderer, report, options)};
}

}  // namespace campaign
