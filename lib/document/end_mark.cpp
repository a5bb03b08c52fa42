// Joins the end mark of a document, `./.`, to the last text before it.
#include "document/end_mark.hpp"

#include "base/text.hpp"

namespace campaign {
namespace {

constexpr std::string_view kEndMark = "./.";

bool is_end_mark(const Block& block) {
  const auto* one = std::get_if<Paragraph>(&block.any);
  return one && trim(plain_text(one->inlines)) == kEndMark;
}

/// The last text of a paragraph or list; null when the block ends with something else.
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

}  // namespace

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

}  // namespace campaign
