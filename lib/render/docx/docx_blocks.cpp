// Blocks as paragraphs of a Word file, each with its style.
#include <algorithm>

#include "base/overloaded.hpp"
#include "document/official_letter.hpp"
#include "render/docx/docx.hpp"
#include "render/docx/docx_headings.hpp"
#include "render/docx/letters.hpp"

namespace campaign::render {
namespace {

/// Word has nine levels of lists.
constexpr int kDeepestList = 8;

/// In how many lists of each kind a list stands: a first list of dashes has `-`, wherever it is.
struct Depth {
  int dashes = 0;
  int numbers = 0;
};

void write_item(Manuscript& manuscript, const Blocks& item, const ParagraphForm& form,
                const Depth& inside);

void write_list(Manuscript& manuscript, const ItemList& list, Depth depth) {
  ParagraphForm form{.style = "ListParagraph", .list = kDashes};
  int& level = list.ordered ? depth.numbers : depth.dashes;
  form.level = std::min(level++, kDeepestList);
  if (list.ordered) {
    form.list = kOrdered + static_cast<int>(manuscript.lists.size());
    manuscript.lists.push_back({list.start, form.level});
  }
  for (const auto& item : list.items) write_item(manuscript, item, form, depth);
}

/// The first paragraph has the mark; lists below it stand a level deeper.
void write_item(Manuscript& manuscript, const Blocks& item, const ParagraphForm& form,
                const Depth& inside) {
  const auto* first = item.empty() ? nullptr : std::get_if<Paragraph>(&item[0].any);
  manuscript.body.push_back(paragraph(form, first ? runs(manuscript, first->inlines) : Pieces()));
  for (size_t i = first ? 1 : 0; i < item.size(); ++i) {
    if (const auto* inner = std::get_if<ItemList>(&item[i].any))
      write_list(manuscript, *inner, inside);
    else
      write_blocks(manuscript, {item[i]});
  }
}

/// `*Căn cứ …;*`, as the grounds of a decision stand at its top, and `*(Kèm theo …)*` below the
/// title of an appendix have styles of their own.
const char* style_of(const Paragraph& one) {
  const bool italic =
      one.inlines.size() == 1 && std::holds_alternative<Emphasis>(one.inlines[0].any);
  const auto text = italic ? plain_text(one.inlines) : "";
  if (is_ground(text)) return "Ground";
  return is_appendix_note(text) ? "AppendixNote" : nullptr;
}

bool goes_with(const Block* next) {
  return next &&
         (std::holds_alternative<ItemList>(next->any) || std::holds_alternative<Table>(next->any));
}

/// `2. Hình thức khen thưởng:` announces what comes.
bool announces(const Paragraph& one) { return trim(plain_text(one.inlines)).ends_with(':'); }

void write_paragraph(Manuscript& manuscript, const Paragraph& one, const Block* next) {
  const char* style = style_of(one);
  const bool keep = goes_with(next) || (next && announces(one));
  manuscript.body.push_back(
      paragraph({.style = style ? style : "BodyText", .keep_next = keep},
                runs(manuscript, style ? unmarked(one.inlines) : one.inlines)));
}

void write_quote(Manuscript& manuscript, const Quote& quote) {
  for (const auto& block : quote.blocks) {
    if (const auto* one = std::get_if<Paragraph>(&block.any))
      manuscript.body.push_back(paragraph({.style = "Quote"}, runs(manuscript, one->inlines)));
    else
      write_blocks(manuscript, {block});
  }
}

void write_code(Manuscript& manuscript, const CodeBlock& code) {
  std::string_view text = code.text;
  while (text.ends_with('\n')) text.remove_suffix(1);
  Pieces lines;
  for (const auto line : split(text, '\n')) {
    if (!lines.empty()) lines.push_back(line_break());
    lines.push_back(run(line));
  }
  manuscript.body.push_back(paragraph({.style = "CodeBlock"}, std::move(lines)));
}

/// The origin of the figures is told in drafts; what is signed has it in its properties.
void write_provenance(Manuscript& manuscript, const Part& part) {
  if (manuscript.is_letter && manuscript.is_final) return;
  keep_last(manuscript.body);
  for (const auto& block : part.blocks)
    if (const auto* one = std::get_if<Paragraph>(&block.any))
      manuscript.body.push_back(
          paragraph({.style = "Provenance"}, runs(manuscript, unmarked(one->inlines))));
}

/// Paragraphs and items, each of one style.
void write_lines(Manuscript& manuscript, const Blocks& blocks, const char* style) {
  for (const auto& block : blocks) {
    if (const auto* one = std::get_if<Paragraph>(&block.any))
      manuscript.body.push_back(
          paragraph({.style = style}, runs(manuscript, unmarked(one->inlines))));
    const auto* list = std::get_if<ItemList>(&block.any);
    if (!list) continue;
    for (const auto& item : list->items) write_lines(manuscript, item, style);
  }
}

/// `*(Ký, đóng dấu)*` stays as it is written.
void write_centred(Manuscript& manuscript, const Blocks& blocks) {
  for (const auto& block : blocks) {
    const auto* one = std::get_if<Paragraph>(&block.any);
    if (!one) continue;
    const bool note = std::holds_alternative<Emphasis>(one->inlines.front().any);
    const auto text = plain_text(one->inlines);
    manuscript.body.push_back(
        paragraph({.style = note ? "SignerNote" : "CentredLine", .keep_next = true},
                  text_runs(note ? text : capitals(text))));
  }
}

void write_part(Manuscript& manuscript, const Part& part) {
  switch (part.kind) {
    case PartKind::letterhead:
      return write_letterhead(manuscript, part);
    case PartKind::title:
      return write_title(manuscript, part);
    case PartKind::addressees:
      return write_addressees(manuscript, part);
    case PartKind::signature:
      return write_signature(manuscript, part);
    case PartKind::provenance:
      return write_provenance(manuscript, part);
    case PartKind::centred:
      return write_centred(manuscript, part.blocks);
    case PartKind::remark:
      write_lines(manuscript, part.blocks, "Remark");
      return write_gap(manuscript);
  }
}

void write_block(Manuscript& manuscript, const Block& block, const Block* next) {
  std::visit(Overloaded{[&](const Heading& one) { write_heading(manuscript, one); },
                        [&](const Paragraph& one) { write_paragraph(manuscript, one, next); },
                        [&](const ItemList& list) { write_list(manuscript, list, {}); },
                        [&](const Table& table) { write_table(manuscript, table); },
                        [&](const Quote& quote) { write_quote(manuscript, quote); },
                        [&](const CodeBlock& code) { write_code(manuscript, code); },
                        [&](const Rule&) {
                          manuscript.body.push_back(paragraph({.style = "HorizontalLine"}));
                        },
                        [&](const Part& part) { write_part(manuscript, part); },
                        [&](const PageBreak& page) { start_section(manuscript, page.landscape); },
                        [&](const Chart& chart) { write_chart(manuscript, chart); }},
             block.any);
}

}  // namespace

void write_blocks(Manuscript& manuscript, const Blocks& blocks) {
  for (size_t i = 0; i < blocks.size(); ++i)
    write_block(manuscript, blocks[i], i + 1 < blocks.size() ? &blocks[i + 1] : nullptr);
}

void write_gap(Manuscript& manuscript) { manuscript.body.push_back(paragraph({.style = "Gap"})); }

}  // namespace campaign::render
