// The tree of one YAML file: a flat vector of small nodes that point into the source.
#pragma once

#include <deque>
#include <iterator>
#include <string>
#include <string_view>
#include <vector>

#include "base/source.hpp"

namespace campaign::yaml {

enum class Kind : uint8_t { null, scalar, sequence, mapping };

/// A mapping's children are key, value, key, value …
struct Node {
  Kind kind = Kind::null;
  bool quoted = false;  ///< a scalar in quotes or a block: text, never a number or `true`
  uint32_t offset = 0;  ///< of the source bytes, quotes included
  uint32_t length = 0;
  uint32_t first_child = 0;    ///< index, or 0 for none (node 0 is the root)
  uint32_t next = 0;           ///< the next sibling's index, or 0
  std::string_view text = {};  ///< a scalar's value: a view into the source or into the arena
};

class Document;

/// A node of a document: two words, passed by value.
class View {
 public:
  View() = default;
  View(const Document* document, uint32_t index) : document_(document), index_(index) {}

  Kind kind() const;
  bool quoted() const;
  std::string_view text() const;
  Span span() const;
  View first_child() const;  ///< false when there is none
  View next() const;         ///< false when there is none
  explicit operator bool() const { return document_ != nullptr; }

 private:
  const Node& node() const;
  const Document* document_ = nullptr;
  uint32_t index_ = 0;
};

/// A parsed file. Must not be moved while views refer to it.
class Document {
 public:
  explicit Document(const SourceFile& source) : source_(&source) {}
  Document(const Document&) = delete;
  Document(Document&&) = default;

  const SourceFile& source() const { return *source_; }
  View root() const { return nodes.empty() ? View() : View(this, 0); }  ///< false for an empty file

  std::vector<Node> nodes;        ///< in source order; filled by the parser
  std::deque<std::string> arena;  ///< values that differ from their source bytes (escapes, folding)

 private:
  const SourceFile* source_;
};

inline const Node& View::node() const { return document_->nodes[index_]; }
inline Kind View::kind() const { return node().kind; }
inline bool View::quoted() const { return node().quoted; }
inline std::string_view View::text() const { return node().text; }
inline Span View::span() const { return {&document_->source(), node().offset, node().length}; }
inline View View::first_child() const {
  return node().first_child ? View(document_, node().first_child) : View();
}
inline View View::next() const { return node().next ? View(document_, node().next) : View(); }

}  // namespace campaign::yaml
