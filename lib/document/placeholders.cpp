// Finds placeholders to be completed by hand: `[…]`, `[… quê quán]`.
#include "document/placeholders.hpp"

#include "base/overloaded.hpp"

namespace campaign {
namespace {

constexpr std::string_view kOpen = "[…";

/// The length of the placeholder at the start of the text: `[…]`, `[… tên]`; 0 when there is none.
size_t mark_length(std::string_view text) {
  if (!text.starts_with(kOpen)) return 0;
  const size_t end = text.find_first_of("[]", kOpen.size());
  if (end == std::string_view::npos || text[end] != ']') return 0;
  const bool named = text[kOpen.size()] == ' ';
  return named || end == kOpen.size() ? end + 1 : 0;
}

using Names = std::vector<std::string>;

void add_names(Names& names, std::string_view text) {
  for (const auto& [part, blank] : stretches(text))
    if (blank) names.emplace_back(trim(part.substr(kOpen.size(), part.size() - kOpen.size() - 1)));
}

void add_table(Names& names, const Table& table) {
  for (const auto& cell : table.head) add_names(names, plain_text(cell));
  for (const auto& row : table.rows)
    for (const auto& cell : row) add_names(names, plain_text(cell));
}

void add_blocks(Names& names, const Blocks& blocks) {
  for (const auto& block : blocks)
    std::visit(Overloaded{[&](const Heading& one) { add_names(names, plain_text(one.inlines)); },
                          [&](const Paragraph& one) { add_names(names, plain_text(one.inlines)); },
                          [&](const ItemList& list) {
                            for (const auto& item : list.items) add_blocks(names, item);
                          },
                          [&](const Table& table) { add_table(names, table); },
                          [&](const Quote& quote) { add_blocks(names, quote.blocks); },
                          [&](const Part& part) { add_blocks(names, part.blocks); },
                          [&](const Chart& chart) { add_table(names, chart.table); },
                          [&](const PlacedPage& page) {
                            for (const auto& one : page.texts)
                              add_names(names, plain_text(one.inlines));
                          },
                          [](const CodeBlock&) {}, [](const Rule&) {}, [](const PageBreak&) {}},
               block.any);
}

}  // namespace

std::vector<Stretch> stretches(std::string_view text) {
  std::vector<Stretch> parts;
  size_t begun = 0;
  for (size_t at = text.find(kOpen); at != std::string_view::npos; at = text.find(kOpen, at)) {
    const size_t length = mark_length(text.substr(at));
    if (length > 0) {
      if (at > begun) parts.push_back({text.substr(begun, at - begun), false});
      parts.push_back({text.substr(at, length), true});
      begun = at + length;
    }
    at += length > 0 ? length : kOpen.size();
  }
  if (begun < text.size()) parts.push_back({text.substr(begun), false});
  return parts;
}

std::vector<std::string> placeholders_in(const Document& document) {
  Names names;
  add_blocks(names, document.blocks);
  return names;
}

}  // namespace campaign
