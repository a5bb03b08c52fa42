// The document that a template makes of a view.
#include "publish/report_document.hpp"

#include "document/markdown.hpp"
#include "document/template.hpp"

namespace campaign {

Document document_of(const SourceFile& page, const Value& view, TemplateFiles& templates,
                     Diagnostics& problems) {
  const Partials partials = [&](std::string_view name) { return templates.find(name); };
  std::string text;
  for (const auto* source : {&page, templates.find("provenance")})
    text += fill(*source, view, partials, problems) + "\n";
  return problems.errors() == 0 ? parse_markdown(text) : Document{};
}

}  // namespace campaign
