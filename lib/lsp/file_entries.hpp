// The sections of a file and the entries in them, as an outline shows them.
#pragma once

#include <string>
#include <vector>

#include "yaml/tree.hpp"

namespace campaign::lsp {

struct OutlineEntry {
  std::string name = {};    ///< the id, or else what identifies it
  std::string detail = {};  ///< its name or title
  bool has_id = false;
  Span whole = {};
  Span marked = {};  ///< the words that stand for it
  std::vector<OutlineEntry> entries = {};
};

/// From the first to the last byte, the key taken along.
Span span_of_both(yaml::View key, yaml::View value);

/// The sections of a file; none for a file with an error.
std::vector<OutlineEntry> outline(yaml::View root);

}  // namespace campaign::lsp
