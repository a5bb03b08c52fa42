// XML as a tree that can be built, copied, changed, written and read. Hides pugixml.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace campaign {

struct Xml {
  enum class Kind {
    element,
    text,   ///< characters, without entities
    raw,    ///< a comment or an instruction, as it is written
    place,  ///< no XML: a place with a number, set by users of the tree
  };
  using Attributes = std::vector<std::pair<std::string, std::string>>;
  using Nodes = std::vector<Xml>;

  std::string name = {};  ///< of an element, with its prefix: `w:p`
  Attributes attributes = {};
  Nodes children = {};
  std::string text = {};  ///< text before an element's children, or of any other node
  Kind kind = Kind::element;
  size_t place = 0;

  /// Appends a child.
  Xml& add(Xml child);
  bool is(std::string_view element) const { return kind == Kind::element && name == element; }
  /// The first child element of the name; null when there is none.
  const Xml* child(std::string_view element) const;
  /// The value of an attribute; empty when there is none.
  std::string_view attribute(std::string_view key) const;
};

/// Deeper trees are refused, to limit recursion.
constexpr int kDeepestXml = 200;

/// The nodes of a file, including the root element; all text, also indentation, is in separate
/// nodes. Nullopt when it is not well-formed, has a document type or is too deep.
std::optional<Xml::Nodes> parse_xml(std::string_view bytes);

/// In UTF-8. Places are left out; characters that XML cannot hold become U+FFFD.
std::string xml_text(const Xml::Nodes& nodes);
/// One element as a file, with an XML declaration.
std::string xml_text(const Xml& root);

}  // namespace campaign
