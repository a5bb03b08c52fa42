// Parses plain records directly, other YAML by a library; the same rules apply to both trees.
#include "yaml/parse.hpp"

#include "yaml/any.hpp"
#include "yaml/plain.hpp"
#include "yaml/strictness.hpp"

namespace campaign::yaml {

Document parse(const SourceFile& source, Diagnostics& diagnostics) {
  Document document(source);
  if (!check_encoding(source, diagnostics) || !check_merge_conflicts(source, diagnostics))
    return document;
  Diagnostics found;
  std::optional<Failure> failure;
  if (!read_plain(document)) failure = read_any(document, found);
  apply_rules(document, std::move(failure), found);
  const bool empty = document.nodes.size() == 1 && document.nodes[0].length == 0;
  if (empty || found.errors() > 0) document.nodes.clear();
  diagnostics.append(std::move(found));
  return document;
}

}  // namespace campaign::yaml
