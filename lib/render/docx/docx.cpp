// Writes a report as a Word file: a plain page, or an official letter by Nghị định 30/2020.
#include "render/docx/docx.hpp"

#include "document/placeholders.hpp"
#include "render/renderers.hpp"

namespace campaign::render {

std::string docx(const Report& report, const RenderOptions& options) {
  DocxBuilder builder{.is_letter = report.document.layout == Layout::official_letter,
                      .is_final = options.final && placeholders_in(report.document).empty(),
                      .page = {report.document.landscape}};
  write_blocks(builder, report.document.blocks);
  return docx_package(report, std::move(builder));
}

/// Returns a Word file; LibreOffice converts it to PDF later.
std::string pdf(const Report& report, const RenderOptions& options) {
  return docx(report, options);
}

}  // namespace campaign::render
