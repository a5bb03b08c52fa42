// XML as a tree of elements, written and read. Hides the library that knows its syntax.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace campaign::render {

struct Xml {
  using Attributes = std::vector<std::pair<std::string, std::string>>;

  std::string name;  ///< `w:p`
  Attributes attributes = {};
  std::vector<Xml> children = {};
  std::string text = {};  ///< stands before the children

  /// Adds a child behind the others.
  Xml& add(Xml child);

  /// The first child of that name; null when there is none.
  const Xml* find(std::string_view child) const;
  /// The value of an attribute; empty when there is none.
  std::string_view attribute(std::string_view key) const;
};

/// The element as a file, with its declaration. Characters that XML cannot hold become U+FFFD.
std::string xml_text(const Xml& root);

/// The outermost element of a file; nothing when it is not well formed. Blanks between elements
/// are left out.
std::optional<Xml> read_xml(std::string_view bytes);

}  // namespace campaign::render
