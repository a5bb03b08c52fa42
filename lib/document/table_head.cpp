// Heads of tables: columns under a common head, and the row that numbers the columns of a form.
#include "document/table_head.hpp"

#include <algorithm>

#include "base/text.hpp"

namespace campaign {

std::string group_of(const Inlines& head) {
  const auto* strong = head.size() > 1 ? std::get_if<Strong>(&head.front().any) : nullptr;
  return strong ? plain_text(strong->inlines) : std::string();
}

Inlines own_head(const Inlines& head) {
  if (group_of(head).empty()) return head;
  Inlines rest(head.begin() + 1, head.end());
  if (auto* text = std::get_if<Text>(&rest.front().any)) text->text = trim(text->text);
  return rest;
}

Inlines whole_head(const Inlines& head) {
  const auto group = group_of(head);
  if (group.empty()) return head;
  Inlines whole = {{Text{group + ": "}}};
  for (auto& one : own_head(head)) whole.push_back(std::move(one));
  return whole;
}

std::vector<HeadSpan> head_spans(const Table& table) {
  std::vector<HeadSpan> spans;
  for (size_t i = 0; i < table.columns.size(); ++i) {
    const auto group = i < table.head.size() ? group_of(table.head[i]) : std::string();
    if (!group.empty() && !spans.empty() && spans.back().group == group)
      ++spans.back().count;
    else
      spans.push_back({group, i, 1});
  }
  return spans;
}

bool has_groups(const Table& table) {
  return std::any_of(table.head.begin(), table.head.end(),
                     [](const Inlines& head) { return !group_of(head).empty(); });
}

bool is_numbering(const Table::Row& row) {
  return !row.empty() && std::all_of(row.begin(), row.end(), [](const Inlines& cell) {
    return cell.size() == 1 && std::holds_alternative<Emphasis>(cell.front().any);
  });
}

}  // namespace campaign
