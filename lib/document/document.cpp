// Queries on a document that all renderers share: plain text, title, cell values.
#include "document/document.hpp"

#include <algorithm>

#include "base/overloaded.hpp"

namespace campaign {

ShownValue value_of(const Inlines& inlines) {
  if (inlines.size() != 1) return {};
  return std::visit(Overloaded{[](const Text& text) { return text.value; },
                               [](const Strong& one) { return value_of(one.inlines); },
                               [](const Emphasis& one) { return value_of(one.inlines); },
                               [](const Link& one) { return value_of(one.inlines); },
                               [](const auto&) { return ShownValue(); }},
                    inlines.front().any);
}

std::optional<double> figure_of(const Inlines& inlines) {
  const auto value = value_of(inlines);
  const auto* number = std::get_if<Number>(&value);
  return number ? std::optional(static_cast<double>(number->value.hundredths()) / 100)
                : std::nullopt;
}

std::string plain_text(const Inlines& inlines) {
  std::string text;
  for (const auto& one : inlines)
    text += std::visit(Overloaded{[](const Text& part) { return part.text; },
                                  [](const Code& part) { return part.text; },
                                  [](const LineBreak&) { return std::string(" "); },
                                  [](const NoteMark& mark) { return note_text(mark); },
                                  [](const auto& marked) { return plain_text(marked.inlines); }},
                       one.any);
  return text;
}

std::string note_text(const NoteMark& mark) { return "[" + std::to_string(mark.number) + "]"; }

Blocks with_notes(const Document& document) {
  Blocks blocks = document.blocks;
  const auto is_origin = [](const Block& block) {
    const auto* part = std::get_if<Part>(&block.any);
    return part && part->kind == PartKind::provenance;
  };
  auto place = blocks.end();
  if (!blocks.empty() && is_origin(blocks.back())) --place;
  Blocks notes;
  for (const auto& note : document.notes) {
    Inlines words = {{NoteMark{static_cast<int>(notes.size()) + 1, true}}, {Text{" "}}};
    words.insert(words.end(), note.begin(), note.end());
    notes.push_back({Paragraph{std::move(words)}});
  }
  blocks.insert(place, notes.begin(), notes.end());
  return blocks;
}

namespace {

/// Appends the texts of headings, and of paragraphs where they belong to the title.
void append_text(std::string& title, const Blocks& blocks, bool with_paragraphs) {
  for (const auto& block : blocks) {
    const auto* heading = std::get_if<Heading>(&block.any);
    const auto* one = std::get_if<Paragraph>(&block.any);
    if (!heading && !(one && with_paragraphs)) continue;
    title += (title.empty() ? "" : " ") + plain_text(heading ? heading->inlines : one->inlines);
  }
}

}  // namespace

std::string heading_of(const Document& document) {
  std::string title;
  for (const auto& block : document.blocks) {
    const auto* part = std::get_if<Part>(&block.any);
    if (part && part->kind == PartKind::title)
      append_text(title, part->blocks, document.layout == Layout::official_letter);
    if (std::holds_alternative<Heading>(block.any)) append_text(title, {block}, false);
    if (!title.empty()) break;
  }
  return title;
}

std::string title_of(const Document& document) {
  const auto heading = heading_of(document);
  return heading.empty() ? document.title : heading;
}

bool is_tight(const ItemList& list) {
  return std::all_of(list.items.begin(), list.items.end(), [](const Blocks& item) {
    return std::all_of(item.begin(), item.end(), [&](const Block& block) {
      return std::holds_alternative<ItemList>(block.any) ||
             (&block == &item.front() && std::holds_alternative<Paragraph>(block.any));
    });
  });
}

}  // namespace campaign
