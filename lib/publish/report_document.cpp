// Fills a report template from a view.
#include "publish/report_document.hpp"

#include "document/markdown.hpp"

namespace campaign {

Document document_of(const Template& page, const Value& view, TemplateFiles& templates,
                     Diagnostics& problems) {
  ShownValues values;
  auto options = templates.options();
  options.mark = values.mark();
  problems.append(templates.problems());
  std::string text;
  for (const auto* part : {&page, templates.find("provenance")})
    text += fill(*part, view, options, problems) + "\n";
  return problems.errors() == 0 ? parse_markdown(text, &values) : Document{};
}

}  // namespace campaign
