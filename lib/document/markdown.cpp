// Parses Markdown into a document. The only file that includes cmark-gfm.
#include "document/markdown.hpp"

#include <cmark-gfm-core-extensions.h>
#include <cmark-gfm.h>

#include <algorithm>
#include <charconv>
#include <memory>

#include "base/facts.hpp"
#include "document/end_mark.hpp"
#include "document/escape.hpp"
#include "document/fences.hpp"
#include "document/front_matter.hpp"

namespace campaign {
namespace {

/// Content nested deeper is dropped, so that no template can exhaust the stack.
constexpr int kDeepest = 40;

std::string literal(cmark_node* node) {
  const char* text = cmark_node_get_literal(node);
  return text ? text : "";
}

template <class Visit>
void each_child(cmark_node* parent, Visit visit) {
  for (auto* child = cmark_node_first_child(parent); child; child = cmark_node_next(child))
    visit(child);
}

int number_of(const std::string& digits) {
  int number = 1;
  std::from_chars(digits.data(), digits.data() + digits.size(), number);
  return number;
}

/// Merges with a preceding text; the result then has no value.
void add_text(Inlines& inlines, Text text) {
  if (text.text.empty()) return;
  auto* last = inlines.empty() ? nullptr : std::get_if<Text>(&inlines.back().any);
  if (last)
    last->text += text.text, last->value = {};
  else
    inlines.push_back({std::move(text)});
}

/// Converts the syntax tree of cmark-gfm into blocks.
class DocumentBuilder {
 public:
  explicit DocumentBuilder(const ShownValues* values) : values_(values) {}

  Blocks blocks_of(cmark_node* parent, int depth) const;
  std::vector<Inlines> notes_of(cmark_node* root) const;

 private:
  Text text_of(const std::string& text) const {
    const auto line = printable(text);
    return values_ ? values_->text_of(line) : Text{line};
  }
  void add_lines(Inlines& inlines, std::string_view text) const;
  void add_inline(Inlines& inlines, cmark_node* node, int depth) const;
  Inlines inlines_of(cmark_node* parent, int depth = 0) const;
  Text text_below(cmark_node* parent) const;
  Table table(cmark_node* node) const;
  ItemList item_list(cmark_node* node, int depth) const;
  Paragraph html_as_text(const std::string& html) const;
  Block fenced(cmark_node* node) const;
  Block block(cmark_node* node, int depth) const;
  Inlines note_of(cmark_node* definition) const;

  const ShownValues* values_;
};

/// A break between the lines of a filled-in text.
void DocumentBuilder::add_lines(Inlines& inlines, std::string_view text) const {
  for (size_t end; (end = text.find(kLineSeparator)) != text.npos;) {
    add_text(inlines, text_of(std::string(text.substr(0, end))));
    inlines.push_back({LineBreak{}});
    text.remove_prefix(end + kLineSeparator.size());
  }
  add_text(inlines, text_of(std::string(text)));
}

void DocumentBuilder::add_inline(Inlines& inlines, cmark_node* node, int depth) const {
  const auto url = [&] { return std::string(cmark_node_get_url(node)); };
  const auto type = cmark_node_get_type(node);
  if (type == CMARK_NODE_SOFTBREAK) return add_text(inlines, {" "});
  if (type == CMARK_NODE_LINEBREAK) return void(inlines.push_back({LineBreak{}}));
  if (type == CMARK_NODE_FOOTNOTE_REFERENCE)
    return void(inlines.push_back({NoteMark{number_of(literal(node))}}));
  if (type == CMARK_NODE_CODE) return void(inlines.push_back({Code{text_of(literal(node)).text}}));
  if (!cmark_node_first_child(node)) return add_lines(inlines, literal(node));
  auto inner = inlines_of(node, depth + 1);
  if (type == CMARK_NODE_STRONG)
    inlines.push_back({Strong{std::move(inner)}});
  else if (type == CMARK_NODE_EMPH)
    inlines.push_back({Emphasis{std::move(inner)}});
  else if (type == CMARK_NODE_LINK || type == CMARK_NODE_IMAGE)
    inlines.push_back({Link{std::move(inner), url()}});
  else
    inlines.insert(inlines.end(), inner.begin(), inner.end());
}

Inlines DocumentBuilder::inlines_of(cmark_node* parent, int depth) const {
  Inlines inlines;
  if (depth < kDeepest)
    each_child(parent, [&](cmark_node* child) { add_inline(inlines, child, depth); });
  else
    add_text(inlines, text_below(parent));
  return inlines;
}

/// The text of all leaves, without recursion.
Text DocumentBuilder::text_below(cmark_node* parent) const {
  const std::unique_ptr<cmark_iter, void (*)(cmark_iter*)> leaves(cmark_iter_new(parent),
                                                                  cmark_iter_free);
  std::string text;
  while (cmark_iter_next(leaves.get()) != CMARK_EVENT_DONE)
    if (auto* node = cmark_iter_get_node(leaves.get()); !cmark_node_first_child(node))
      text += literal(node);
  return {text_of(text).text};
}

Align alignment(uint8_t letter) {
  return letter == 'r' ? Align::right : letter == 'c' ? Align::center : Align::left;
}

Table DocumentBuilder::table(cmark_node* node) const {
  Table table;
  const size_t count = cmark_gfm_extensions_get_table_columns(node);
  const uint8_t* letters = cmark_gfm_extensions_get_table_alignments(node);
  std::transform(letters, letters + count, std::back_inserter(table.columns), alignment);
  each_child(node, [&](cmark_node* row_node) {
    Table::Row row;
    each_child(row_node, [&](cmark_node* cell) { row.push_back(inlines_of(cell)); });
    row.resize(count);
    if (cmark_gfm_extensions_get_table_row_is_header(row_node))
      table.head = std::move(row);
    else
      table.rows.push_back(std::move(row));
  });
  return table;
}

ItemList DocumentBuilder::item_list(cmark_node* node, int depth) const {
  ItemList list{.ordered = cmark_node_get_list_type(node) == CMARK_ORDERED_LIST,
                .start = std::max(0, cmark_node_get_list_start(node)),
                .items = {}};
  each_child(node, [&](cmark_node* item) { list.items.push_back(blocks_of(item, depth)); });
  return list;
}

/// Raw HTML as plain text with its line breaks.
Paragraph DocumentBuilder::html_as_text(const std::string& html) const {
  Paragraph paragraph;
  add_lines(paragraph.inlines, replace_all(std::string(trim(html)), "\n", kLineSeparator));
  return paragraph;
}

Block DocumentBuilder::fenced(cmark_node* node) const {
  const std::string info = cmark_node_get_fence_info(node);
  auto block = fenced_block(info, literal(node), values_);
  return block ? std::move(*block)
               : Block{CodeBlock{info, values_ ? without_marks(literal(node)) : literal(node)}};
}

Block DocumentBuilder::block(cmark_node* node, int depth) const {
  switch (cmark_node_get_type(node)) {
    case CMARK_NODE_HEADING:
      return {Heading{cmark_node_get_heading_level(node), inlines_of(node)}};
    case CMARK_NODE_BLOCK_QUOTE:
      return {Quote{blocks_of(node, depth)}};
    case CMARK_NODE_LIST:
      return {item_list(node, depth)};
    case CMARK_NODE_CODE_BLOCK:
      return fenced(node);
    case CMARK_NODE_HTML_BLOCK:
      return {html_as_text(literal(node))};
    case CMARK_NODE_THEMATIC_BREAK:
      return {Rule{}};
    default:
      break;
  }
  if (cmark_node_get_type_string(node) == std::string_view("table")) return {table(node)};
  return {Paragraph{inlines_of(node)}};
}

Blocks DocumentBuilder::blocks_of(cmark_node* parent, int depth) const {
  Blocks blocks;
  if (depth < kDeepest)
    each_child(parent, [&](cmark_node* child) {
      if (cmark_node_get_type(child) != CMARK_NODE_FOOTNOTE_DEFINITION)
        blocks.push_back(block(child, depth + 1));
    });
  else if (auto text = text_below(parent); !text.text.empty())
    blocks.push_back({Paragraph{{{std::move(text)}}}});
  return blocks;
}

/// The text of a footnote, one line per paragraph. References to other notes become plain text.
Inlines DocumentBuilder::note_of(cmark_node* definition) const {
  Inlines words;
  each_child(definition, [&](cmark_node* child) {
    if (!words.empty()) words.push_back({LineBreak{}});
    for (auto& one : inlines_of(child)) words.push_back(std::move(one));
  });
  for (auto& one : words)
    if (const auto* mark = std::get_if<NoteMark>(&one.any)) one = {Text{note_text(*mark)}};
  return words;
}

/// cmark-gfm appends the definitions to the root, in the order of their numbers.
std::vector<Inlines> DocumentBuilder::notes_of(cmark_node* root) const {
  std::vector<Inlines> notes;
  each_child(root, [&](cmark_node* child) {
    if (cmark_node_get_type(child) == CMARK_NODE_FOOTNOTE_DEFINITION)
      notes.push_back(note_of(child));
  });
  return notes;
}

}  // namespace

Document parse_markdown(std::string_view text, const ShownValues* values) {
  cmark_gfm_core_extensions_ensure_registered();
  const std::unique_ptr<cmark_parser, void (*)(cmark_parser*)> parser(
      cmark_parser_new(CMARK_OPT_VALIDATE_UTF8 | CMARK_OPT_FOOTNOTES), cmark_parser_free);
  cmark_parser_attach_syntax_extension(parser.get(), cmark_find_syntax_extension("table"));
  const auto front = front_matter(text);
  const std::string limited = with_limited_rows(text.substr(front.length));
  cmark_parser_feed(parser.get(), limited.data(), limited.size());
  const std::unique_ptr<cmark_node, void (*)(cmark_node*)> root(cmark_parser_finish(parser.get()),
                                                                cmark_node_free);
  const DocumentBuilder builder(values);
  return {.blocks = with_end_mark(builder.blocks_of(root.get(), 0)),
          .title = front.title.empty()
                       ? ""
                       : title_of(parse_markdown("# " + std::string(front.title), values)),
          .layout = front.layout,
          .landscape = front.landscape,
          .column_sums = front.column_sums,
          .row_sums = front.row_sums,
          .notes = builder.notes_of(root.get())};
}

}  // namespace campaign
