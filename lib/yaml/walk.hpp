// Walks a tree and passes the role and context of each node.
#pragma once

#include "yaml/extent.hpp"
#include "yaml/tree.hpp"

namespace campaign::yaml {

enum class Role : uint8_t { root, key, value, item };

struct Spot {
  uint32_t index = 0;
  Role role = Role::root;
  bool in_flow = false;  ///< between brackets
  int indent = -1;       ///< column of the enclosing block
};

/// Calls `visit(node, spot)` for each node, in the order of the source.
template <class Visit>
void walk(const Document& document, Visit visit, Spot spot = {}) {
  if (spot.index >= document.nodes.size()) return;
  const Node& node = document.nodes[spot.index];
  visit(node, spot);
  if (node.first_child == 0) return;
  const auto source = document.source().text();
  const bool brackets =
      node.length > 0 && (source[node.offset] == '[' || source[node.offset] == '{');
  Spot child{node.first_child, node.kind == Kind::mapping ? Role::key : Role::item,
             spot.in_flow || brackets, spot.indent};
  if (!child.in_flow) child.indent = column(source, node.offset);
  while (child.index) {
    walk(document, visit, child);
    if (node.kind == Kind::mapping) child.role = child.role == Role::key ? Role::value : Role::key;
    child.index = document.nodes[child.index].next;
  }
}

}  // namespace campaign::yaml
