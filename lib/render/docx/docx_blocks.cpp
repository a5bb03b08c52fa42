// Writes blocks as styled paragraphs of a Word file.
#include <algorithm>

#include "base/collation.hpp"
#include "base/overloaded.hpp"
#include "document/official_letter.hpp"
#include "render/docx/docx.hpp"
#include "render/docx/docx_headings.hpp"

namespace campaign::render {
namespace {

/// Word has nine levels of lists.
constexpr int kDeepestList = 8;

/// Nesting depth by kind of list: an outermost dash list has `-` even inside an ordered one.
struct Depth {
  int dashes = 0;
  int numbers = 0;
};

void write_item(DocxBuilder& builder, const Blocks& item, const ParagraphForm& form,
                const Depth& inside);

void write_list(DocxBuilder& builder, const ItemList& list, Depth depth) {
  ParagraphForm form{.style = "ListParagraph", .list = kDashes};
  int& level = list.ordered ? depth.numbers : depth.dashes;
  form.level = std::min(level++, kDeepestList);
  if (list.ordered) {
    form.list = kOrdered + static_cast<int>(builder.lists.size());
    builder.lists.push_back({list.start, form.level});
  }
  for (const auto& item : list.items) write_item(builder, item, form, depth);
}

/// The first paragraph has the list mark; nested lists are one level deeper.
void write_item(DocxBuilder& builder, const Blocks& item, const ParagraphForm& form,
                const Depth& inside) {
  const auto* first = item.empty() ? nullptr : std::get_if<Paragraph>(&item[0].any);
  builder.body.push_back(paragraph(form, first ? runs(builder, first->inlines) : XmlNodes()));
  for (size_t i = first ? 1 : 0; i < item.size(); ++i) {
    if (const auto* inner = std::get_if<ItemList>(&item[i].any))
      write_list(builder, *inner, inside);
    else
      write_blocks(builder, {item[i]});
  }
}

/// The style of `*Căn cứ …;*`, the legal grounds of a decision, and of `*(Kèm theo …)*` below the
/// title of an appendix; null for other paragraphs.
const char* style_of(const Paragraph& one) {
  const bool italic =
      one.inlines.size() == 1 && std::holds_alternative<Emphasis>(one.inlines[0].any);
  const auto text = italic ? plain_text(one.inlines) : "";
  if (is_ground(text)) return "Ground";
  return is_appendix_note(text) ? "AppendixNote" : nullptr;
}

bool is_list_or_table(const Block* next) {
  return next &&
         (std::holds_alternative<ItemList>(next->any) || std::holds_alternative<Table>(next->any));
}

/// `2. Hình thức khen thưởng:`, or a name in bold that begins no sentence, introduces the next
/// block.
bool announces(const Paragraph& one) {
  const auto text = plain_text(one.inlines);
  const bool is_name =
      !one.inlines.empty() && std::holds_alternative<Strong>(one.inlines.front().any);
  return trim(text).ends_with(':') || (is_name && !trim(text).ends_with('.'));
}

void write_paragraph(DocxBuilder& builder, const Paragraph& one, const Block* next) {
  const char* style = style_of(one);
  const bool keep = is_list_or_table(next) || (next && announces(one));
  builder.body.push_back(paragraph({.style = style ? style : "BodyText", .keep_next = keep},
                                   runs(builder, style ? unmarked(one.inlines) : one.inlines)));
}

void write_quote(DocxBuilder& builder, const Quote& quote) {
  for (const auto& block : quote.blocks) {
    if (const auto* one = std::get_if<Paragraph>(&block.any))
      builder.body.push_back(paragraph({.style = "Quote"}, runs(builder, one->inlines)));
    else
      write_blocks(builder, {block});
  }
}

void write_code(DocxBuilder& builder, const CodeBlock& code) {
  std::string_view text = code.text;
  while (text.ends_with('\n')) text.remove_suffix(1);
  XmlNodes lines;
  for (const auto line : split(text, '\n')) {
    if (!lines.empty()) lines.push_back(line_break());
    lines.push_back(run(line));
  }
  builder.body.push_back(paragraph({.style = "CodeBlock"}, std::move(lines)));
}

/// In the margin below the page on which the next paragraph stands.
void put_into_margin(Xml& paragraph, const Page& page) {
  const int height = page.landscape ? Page::kShort : Page::kLong;
  auto& properties = paragraph.children.front();
  properties.add({"w:framePr",
                  {{"w:w", std::to_string(page.text_width())},
                   {"w:wrap", "around"},
                   {"w:vAnchor", "page"},
                   {"w:hAnchor", "margin"},
                   {"w:x", "1"},
                   {"w:y", std::to_string(height - Page::kBottom)}}});
  properties.add({"w:spacing", {{"w:before", "0"}}});
}

/// A final letter has its provenance in the file properties only. Of a signed paper it stands in
/// the margin, unless it is too long for that, so that it makes no page of its own and takes no
/// signature to the next.
void write_provenance(DocxBuilder& builder, const Part& part) {
  constexpr size_t kFiveLines = 600;
  if (builder.has_placed || (builder.is_letter && builder.is_final)) return;
  for (const auto& block : part.blocks) {
    const auto* one = std::get_if<Paragraph>(&block.any);
    if (!one) continue;
    Xml line = paragraph({.style = "Provenance"}, runs(builder, unmarked(one->inlines)));
    if (builder.is_signed && character_count(plain_text(one->inlines)) <= kFiveLines) {
      put_into_margin(line, builder.page);
      builder.body.insert(builder.body.end() - 1, std::move(line));
      continue;
    }
    keep_last(builder.body);
    builder.body.push_back(std::move(line));
  }
}

/// Writes paragraphs and list items in one style.
void write_lines(DocxBuilder& builder, const Blocks& blocks, const char* style) {
  for (const auto& block : blocks) {
    if (const auto* one = std::get_if<Paragraph>(&block.any))
      builder.body.push_back(paragraph({.style = style}, runs(builder, unmarked(one->inlines))));
    const auto* list = std::get_if<ItemList>(&block.any);
    if (!list) continue;
    for (const auto& item : list->items) write_lines(builder, item, style);
  }
}

/// Centred lines in capitals; an italic note such as `*(Ký, đóng dấu)*` is not capitalized.
void write_centred(DocxBuilder& builder, const Blocks& blocks) {
  for (const auto& block : blocks) {
    const auto* one = std::get_if<Paragraph>(&block.any);
    if (!one || one->inlines.empty()) continue;
    const bool note = std::holds_alternative<Emphasis>(one->inlines.front().any);
    const auto text = plain_text(one->inlines);
    builder.body.push_back(
        paragraph({.style = note ? "SignerNote" : "CentredLine", .keep_next = true},
                  text_runs(note ? text : in_capitals(text))));
  }
}

void write_part(DocxBuilder& builder, const Part& part) {
  switch (part.kind) {
    case PartKind::letterhead:
      return write_letterhead(builder, part);
    case PartKind::title:
      return write_title(builder, part);
    case PartKind::addressees:
      return write_addressees(builder, part);
    case PartKind::signature:
      return write_signature(builder, part);
    case PartKind::provenance:
      return write_provenance(builder, part);
    case PartKind::centred:
      return write_centred(builder, part.blocks);
    case PartKind::remark:
      write_lines(builder, part.blocks, "Remark");
      return write_gap(builder);
    case PartKind::tiles:
      return write_quote(builder, Quote{part.blocks});
  }
}

void write_block(DocxBuilder& builder, const Block& block, const Block* next) {
  const auto* part = std::get_if<Part>(&block.any);
  if (!part || part->kind != PartKind::provenance) builder.is_signed = false;
  std::visit(Overloaded{[&](const Heading& one) { write_heading(builder, one); },
                        [&](const Paragraph& one) { write_paragraph(builder, one, next); },
                        [&](const ItemList& list) { write_list(builder, list, {}); },
                        [&](const Table& table) { write_table(builder, table); },
                        [&](const Quote& quote) { write_quote(builder, quote); },
                        [&](const CodeBlock& code) { write_code(builder, code); },
                        [&](const Rule&) {
                          builder.body.push_back(paragraph({.style = "HorizontalLine"}));
                        },
                        [&](const Part& one) { write_part(builder, one); },
                        [&](const PageBreak& page) { start_section(builder, page.landscape); },
                        [&](const PlacedPage& page) { write_placed_page(builder, page); },
                        [&](const Chart& chart) { write_chart(builder, chart); }},
             block.any);
}

}  // namespace

void write_blocks(DocxBuilder& builder, const Blocks& blocks) {
  for (size_t i = 0; i < blocks.size(); ++i)
    write_block(builder, blocks[i], i + 1 < blocks.size() ? &blocks[i + 1] : nullptr);
}

void write_gap(DocxBuilder& builder) { builder.body.push_back(paragraph({.style = "Gap"})); }

}  // namespace campaign::render
