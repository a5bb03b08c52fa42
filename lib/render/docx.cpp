// A Word file: a report as a page, or as Nghị định 30/2020 lays out an official letter.
#include "render/docx.hpp"

#include "render/renderers.hpp"

namespace campaign::render {
namespace {

constexpr std::string_view kEndMark = "./.";

bool is_end_mark(const Block& block) {
  const auto* one = std::get_if<Paragraph>(&block.any);
  return one && trim(plain_text(one->inlines)) == kEndMark;
}

/// The last text of a paragraph or of a list, where the mark of the end belongs; null when the
/// block ends with something else.
Inlines* last_text(Block& block) {
  if (auto* one = std::get_if<Paragraph>(&block.any)) return &one->inlines;
  auto* list = std::get_if<ItemList>(&block.any);
  if (!list || list->items.empty() || list->items.back().empty()) return nullptr;
  return last_text(list->items.back().back());
}

void append_end_mark(Inlines& inlines) {
  const bool has_full_stop = plain_text(inlines).ends_with('.');
  inlines.push_back({Text{std::string(kEndMark.substr(has_full_stop ? 1 : 0))}});
}

/// `./.` behind the last words, not on a line of its own.
Blocks with_end_mark(const Blocks& blocks) {
  Blocks joined;
  for (const auto& block : blocks) {
    auto* before = is_end_mark(block) && !joined.empty() ? last_text(joined.back()) : nullptr;
    if (before)
      append_end_mark(*before);
    else
      joined.push_back(block);
  }
  return joined;
}

}  // namespace

std::string docx(const Report& report, const RenderOptions& options) {
  Manuscript manuscript{.is_letter = report.document.layout == Layout::official_letter,
                        .is_final = options.final,
                        .page = {report.document.landscape}};
  write_blocks(manuscript, with_end_mark(report.document.blocks));
  return docx_package(report, std::move(manuscript));
}

/// The pages as a Word file, from which another program makes the pdf.
std::string pdf(const Report& report, const RenderOptions& options) {
  return docx(report, options);
}

}  // namespace campaign::render
