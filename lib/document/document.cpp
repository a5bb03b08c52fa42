// What every renderer asks of a document.
#include "document/document.hpp"

#include <algorithm>

#include "base/overloaded.hpp"

namespace campaign {

std::string plain_text(const Inlines& inlines) {
  std::string text;
  for (const auto& one : inlines)
    text += std::visit(Overloaded{[](const Text& part) { return part.text; },
                                  [](const Code& part) { return part.text; },
                                  [](const LineBreak&) { return std::string(" "); },
                                  [](const auto& marked) { return plain_text(marked.inlines); }},
                       one.any);
  return text;
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
