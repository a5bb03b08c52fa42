// The properties that a program gave to a file of its own: `docProps/custom.xml`.
#include "ooxml/custom_properties.hpp"

#include "ooxml/xml.hpp"

namespace campaign {
namespace {

void add_properties(const Xml& root, std::vector<std::pair<std::string, std::string>>& list) {
  for (const auto& one : root.children)
    if (const auto* value = one.child("vt:lpwstr"))
      list.emplace_back(one.attribute("name"),
                        value->children.empty() ? "" : value->children[0].text);
}

}  // namespace

std::vector<std::pair<std::string, std::string>> custom_properties(
    const std::vector<PackagePart>& parts) {
  std::vector<std::pair<std::string, std::string>> list;
  for (const auto& part : parts) {
    if (part.name != "docProps/custom.xml") continue;
    const auto nodes = parse_xml(part.bytes);
    for (const auto& root : nodes.value_or(Xml::Nodes()))
      if (root.is("Properties")) add_properties(root, list);
  }
  return list;
}

}  // namespace campaign
