// The table of lists, and the search in a list.
#include "inventory/lists.hpp"

#include <algorithm>
#include <array>

#include "base/collation.hpp"
#include "base/registry.hpp"

namespace campaign {
namespace {

/// The searchable text of a row, folded.
std::string searched(const Value& row) {
  constexpr std::array kKeys = {"id", "name", "title", "summary", "meaning", "subjects"};
  std::string text;
  for (const auto* key : kKeys)
    if (const auto* value = row.find(key)) text += folded(plain(*value)) + '\n';
  return text;
}

}  // namespace

const std::vector<ListEntry>& lists() {
  static const std::vector<ListEntry> entries = {
#define ENTRY(name, needs, summary) \
  {user_name<#name>, ListEntry::Needs::needs, summary, lists_of::name},
#include "inventory/lists.def"
  };
  return entries;
}

const ListEntry* find_list(std::string_view name) { return find_entry(lists(), name); }

Value::List matching(Value::List rows, const std::vector<std::string>& terms) {
  std::vector<std::string> words;
  for (const auto& term : terms) words.push_back(folded(term));
  std::erase_if(rows, [&](const Value& row) {
    const auto text = searched(row);
    return !std::all_of(words.begin(), words.end(), [&](const std::string& word) {
      return text.find(word) != std::string::npos;
    });
  });
  return rows;
}

}  // namespace campaign
