// Writes a report as one HTML page with its style sheet in it.
#include "base/embedded.hpp"
#include "render/html/html_page.hpp"
#include "render/renderers.hpp"

namespace campaign::render {

std::string html(const Report& report, const RenderOptions&) {
  const auto* file = find_embedded("templates/report.css");
  return html_page(report.document,
                   {.language = report.language,
                    .properties = report.properties,
                    .style = std::string(file ? file->bytes : std::string_view())});
}

}  // namespace campaign::render
