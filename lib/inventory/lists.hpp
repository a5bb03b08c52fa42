// The lists of `campaign list`: the table of `lists.def`.
#pragma once

#include <filesystem>
#include <string_view>
#include <vector>

#include "award/evaluation.hpp"
#include "base/value.hpp"

namespace campaign {

/// The input of a list; which fields are set depends on `ListEntry::needs`.
struct ListContext {
  const Evaluation* evaluation = nullptr;
  Date today = {};
  std::filesystem::path root = {};       ///< of the campaign; empty outside of one
  std::filesystem::path directory = {};  ///< paths are shown relative to it
};

struct ListEntry {
  enum class Needs { nothing, folder, campaign };
  std::string_view name;
  Needs needs;
  const char* summary;  ///< English, for tr
  /// Records with the same keys, in display order.
  Value::List (*rows)(const ListContext&);
};

const std::vector<ListEntry>& lists();
const ListEntry* find_list(std::string_view name);

/// The rows that contain every term in ids, names or titles, without case and accents.
Value::List matching(Value::List rows, const std::vector<std::string>& terms);

namespace lists_of {
#define ENTRY(name, needs, summary) Value::List name(const ListContext&);
#include "inventory/lists.def"
}  // namespace lists_of

}  // namespace campaign
