// A Word file: a report as a page, or as Nghị định 30/2020 lays out an official letter.
#include "render/docx/docx.hpp"

#include "render/renderers.hpp"

namespace campaign::render {

std::string docx(const Report& report, const RenderOptions& options) {
  DocxBuilder builder{.is_letter = report.document.layout == Layout::official_letter,
                      .is_final = options.final,
                      .page = {report.document.landscape}};
  write_blocks(builder, report.document.blocks);
  return docx_package(report, std::move(builder));
}

/// The pages as a Word file, from which another program makes the pdf.
std::string pdf(const Report& report, const RenderOptions& options) {
  return docx(report, options);
}

}  // namespace campaign::render
