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
    place,  ///< no XML: a place that whoever reads the tree has marked by a number
  };
  using Attributes = std::vector<std::pair<std::string, std::string>>;
  using Nodes = std::vector<Xml>;

  std::string name = {};  ///< of an element, with its prefix: `w:p`
  Attributes attributes = {};
  Nodes children = {};
  std::string text = {};  ///< of an element what stands before its children, else the node itself
  Kind kind = Kind::element;
  size_t place = 0;

  /// Adds a child behind the others.
  Xml& add(Xml child);
  bool is(std::string_view element) const { return kind == Kind::element && name == element; }
  /// The first child element of the name; null when there is none.
  const Xml* child(std::string_view element) const;
  /// The value of an attribute; empty when there is none.
  std::string_view attribute(std::string_view key) const;
};

/// Deeper trees are refused, so that nobody's stack ends.
constexpr int kDeepestXml = 200;

/// The nodes of a file, the root element among them; every text is a node of its own, indentation
/// too. Nothing when it is not well-formed, has a document type or is too deep.
std::optional<Xml::Nodes> parse_xml(std::string_view bytes);

/// In UTF-8. Places are left out; characters that XML cannot hold become U+FFFD.
std::string xml_text(const Xml::Nodes& nodes);
/// The same of one element as a file, with its declaration.
std::string xml_text(const Xml& root);

}  // namespace campaign
