// Writes a report as a Word file: a plain page, or an official letter by Nghị định 30/2020.
#include "render/docx/docx.hpp"

#include <algorithm>

#include "document/placeholders.hpp"
#include "render/docx/docx_columns.hpp"
#include "render/renderers.hpp"

namespace campaign::render {
namespace {

bool is_page_break(const Block& block) { return std::holds_alternative<PageBreak>(block.any); }

/// Writes the document section by section: the tables of each have letters of one size.
void write_sections(DocxBuilder& builder, const Blocks& blocks) {
  for (auto begin = blocks.begin(); begin != blocks.end();) {
    const auto end = std::find_if(begin + 1, blocks.end(), is_page_break);
    const auto* page = std::get_if<PageBreak>(&begin->any);
    const Page paper{.landscape = page ? page->landscape : builder.page.landscape};
    const Blocks section(begin, end);
    builder.table_size = common_table_size(section, paper.text_width());
    write_blocks(builder, section);
    begin = end;
  }
}

}  // namespace

std::string docx(const Report& report, const RenderOptions& options) {
  DocxBuilder builder{.is_letter = report.document.layout == Layout::official_letter,
                      .is_final = options.final && placeholders_in(report.document).empty(),
                      .page = {.landscape = report.document.landscape}};
  write_sections(builder, report.document.blocks);
  return docx_package(report, std::move(builder));
}

/// Returns a Word file; LibreOffice converts it to PDF later.
std::string pdf(const Report& report, const RenderOptions& options) {
  return docx(report, options);
}

}  // namespace campaign::render
