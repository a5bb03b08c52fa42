// Every kind of thing that `campaign list` lists: the functions behind `lists.def`.
#pragma once

#include <filesystem>
#include <string_view>
#include <vector>

#include "award/evaluation.hpp"
#include "base/value.hpp"

namespace campaign {

/// What a list is made from: as much as its kind needs.
struct ListContext {
  const Evaluation* evaluation = nullptr;
  std::filesystem::path root = {};       ///< of the campaign; empty outside of one
  std::filesystem::path directory = {};  ///< from where paths are shown
};

struct ListEntry {
  enum class Needs { nothing, folder, campaign };
  std::string_view name;
  Needs needs;
  const char* summary;  ///< English, for tr
  /// Records with the same keys, in the order to be shown.
  Value::List (*rows)(const ListContext&);
};

const std::vector<ListEntry>& lists();
const ListEntry* find_list(std::string_view name);

/// The rows whose names and ids have every word in them, whatever the case and the accents.
Value::List matching(Value::List rows, const std::vector<std::string>& words);

namespace lists_of {
#define ENTRY(name, needs, summary) Value::List name(const ListContext&);
#include "inventory/lists.def"
}  // namespace lists_of

}  // namespace campaign
