// What is being typed at a place of a text that may not be whole yet, so that it has no tree.
#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace campaign::lsp {

struct TypedPlace {
  std::vector<std::string> keys = {};  ///< to the mapping; with a value, its key is the last
  bool is_value = false;               ///< else a key, or the first word of an entry
  std::map<std::string, std::string> beside = {};  ///< keys of the mapping so far, short values too
  std::map<std::string, std::string> around = {};  ///< those of all mappings it is in
  size_t first = 0;                                ///< byte where the word begins
};

/// From the lines before the byte: indents, dashes and brackets.
TypedPlace typed_place(std::string_view text, size_t offset);

}  // namespace campaign::lsp
