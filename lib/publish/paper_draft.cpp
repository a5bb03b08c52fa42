// Makes documents and files of the papers of a dossier.
#include "publish/paper_draft.hpp"

#include "document/markdown.hpp"
#include "document/placeholders.hpp"
#include "document/template.hpp"
#include "publish/draft_record.hpp"
#include "publish/origin.hpp"

namespace campaign {
namespace {

std::string schema_of(const PaperDraft& draft) {
  return "campaign.propose." + draft.paper.kind + "/1";
}

/// Adds all nominees as one list, for csv.
Value with_nominees(Value view) {
  Value::List list;
  const auto* groups = view.find("groups")->get<Value::List>();
  for (const auto& group : *groups)
    for (const auto& one : *group.find("nominees")->get<Value::List>()) list.push_back(one);
  view.set("nominees", std::move(list));
  return view;
}

/// `Draft::content`: for csv and json the view without provenance, else the filled template.
std::string content_of(const PaperDraft& draft, const Renderer& renderer, Report report,
                       const RenderOptions& options) {
  if (renderer.name != "csv" && renderer.name != "json")
    return (options.final ? "final\n" : "") + draft.text;
  report.view.set("provenance", Value());
  return renderer.render(report, options);
}

MarkText marked_by(Facts& facts) {
  return [&facts](const Filled& filled, const std::string& text) {
    return facts.marked({.name = std::string(filled.tag),
                         .raw = plain(filled.value),
                         .span = filled.value.span(),
                         .chosen = filled.chosen},
                        text);
  };
}

}  // namespace

PaperDraft draft_paper(Paper paper, const std::string& folder, TemplateFiles& templates,
                       Facts* facts, Diagnostics& problems) {
  PaperDraft draft{.paper = std::move(paper)};
  draft.name = folder + "/" + draft.paper.file;
  const auto& view = draft.paper.view;
  ShownValues values;
  auto options = templates.options();
  options.mark = values.mark();
  auto with_facts = options;
  if (facts) with_facts.mark = marked_by(*facts);
  problems.append(templates.problems());
  const auto text = fill(*templates.find(draft.paper.page), view, with_facts, problems) + "\n";
  const auto origin = fill(*templates.find("dossier-provenance"), view, options, problems);
  if (problems.errors() > 0) return draft;
  draft.document = parse_markdown(text + origin, facts ? nullptr : &values);
  draft.text = facts ? text : without_marks(text);
  draft.origin = origin_of(schema_of(draft), view, templates.words());
  draft.placeholders = placeholders_in(draft.document);
  return draft;
}

Draft file_of(const PaperDraft& draft, const ProposalRequest* request, const Renderer& renderer,
              const RenderOptions& options) {
  const bool is_text = renderer.name == std::string_view("text");
  Properties record;
  if (request)
    record = properties_of({.paper = draft.name,
                            .request = *request,
                            .width = is_text ? options.width : 0,
                            .final = options.final});
  const Report report{
      .schema = schema_of(draft),
      .view = renderer.name == "csv" ? with_nominees(draft.paper.view) : draft.paper.view,
      .table = "nominees",
      .document = draft.document,
      .origin = draft.origin,
      .properties = record};
  return {.name = draft.name,
          .extension = std::string(renderer.extension),
          .bytes = renderer.render(report, options),
          .content = content_of(draft, renderer, report, options),
          .properties = is_text ? record : Properties()};
}

}  // namespace campaign
