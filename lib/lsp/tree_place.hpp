// What stands at a place of a file: a key or a value, and all that it is in.
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "lsp/session.hpp"
#include "yaml/tree.hpp"

namespace campaign::lsp {

struct TreePlace {
  yaml::View node = {};
  bool is_key = false;
  std::vector<std::string_view> keys = {};  ///< from the outermost; that of the node is the last
  std::vector<yaml::View> mappings = {};    ///< in which it stands, from the outermost
};

std::optional<TreePlace> tree_place(yaml::View root, size_t offset);

/// The value of a key in a mapping; false when it has none.
yaml::View value_of(yaml::View mapping, std::string_view key);

/// The nearest value of a key in the mappings around a place; empty for none.
std::string nearest_text(const TreePlace& place, std::string_view key);

/// The place that a request asks about.
struct AskedPlace {
  const CampaignState* state = nullptr;
  const SourceFile* file = nullptr;
  size_t offset = 0;
  std::unique_ptr<yaml::Document> document = {};
  std::optional<TreePlace> place = {};  ///< none in a file with an error, or between its nodes
  Span span = {};                       ///< of the word there

  std::string text() const {
    return place ? std::string(place->node.text()) : std::string(span.text());
  }
};

/// Nullopt for a file that the campaign does not read.
std::optional<AskedPlace> asked_place(Session& session, const Value& params);

}  // namespace campaign::lsp
