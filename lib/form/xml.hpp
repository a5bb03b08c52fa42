// XML as a tree that can be copied and changed.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace campaign::form {

struct XmlNode {
  enum class Kind {
    element,
    text,   ///< characters, without entities
    raw,    ///< a comment or an instruction, as it is written
    place,  ///< no XML: a place that whoever reads the tree has marked by a number
  };
  using Nodes = std::vector<XmlNode>;

  Kind kind = Kind::element;
  std::string name = {};  ///< of an element, with its prefix: `w:p`
  std::string text = {};  ///< of a text or raw
  std::vector<std::pair<std::string, std::string>> attributes = {};
  Nodes children = {};
  size_t place = 0;

  bool is(std::string_view element) const { return kind == Kind::element && name == element; }
  /// The first child element of the name; null when there is none.
  const XmlNode* child(std::string_view element) const;
};

/// Deeper trees are refused, so that nobody's stack ends.
constexpr int kDeepestXml = 200;

/// The nodes of a file, the root element among them. Nothing when it is not well-formed, has a
/// document type or is too deep.
std::optional<XmlNode::Nodes> parse_xml(std::string_view bytes);

/// In UTF-8. Places are left out.
std::string written_xml(const XmlNode::Nodes& nodes);

}  // namespace campaign::form
