// XML is read into the tree and written again; the only file that knows pugixml.
#include "form/xml.hpp"

#include <algorithm>
#include <pugixml.hpp>

namespace campaign::form {
namespace {

/// Everything but indentation is kept: a blank between two runs is text.
constexpr unsigned kAll = pugi::parse_full | pugi::parse_ws_pcdata;
constexpr const char* kDeclaration =
    "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";

XmlNode::Nodes taken(const pugi::xml_node& parent, int depth, bool& sound);

XmlNode raw(std::string text) { return {.kind = XmlNode::Kind::raw, .text = std::move(text)}; }

XmlNode element(const pugi::xml_node& node, int depth, bool& sound) {
  XmlNode taken_node{.name = node.name()};
  for (const auto& one : node.attributes())
    taken_node.attributes.emplace_back(one.name(), one.value());
  if (depth > kDeepestXml)
    sound = false;
  else
    taken_node.children = taken(node, depth, sound);
  return taken_node;
}

XmlNode::Nodes taken(const pugi::xml_node& parent, int depth, bool& sound) {
  XmlNode::Nodes nodes;
  for (const auto& node : parent.children()) {
    switch (node.type()) {
      case pugi::node_element:
        nodes.push_back(element(node, depth + 1, sound));
        break;
      case pugi::node_pcdata:
      case pugi::node_cdata:
        nodes.push_back({.kind = XmlNode::Kind::text, .text = node.value()});
        break;
      case pugi::node_comment:
        nodes.push_back(raw("<!--" + std::string(node.value()) + "-->"));
        break;
      case pugi::node_pi:
        nodes.push_back(raw("<?" + std::string(node.name()) + " " + node.value() + "?>"));
        break;
      case pugi::node_declaration:
        nodes.push_back(raw(kDeclaration));
        break;
      default:  // a document type can define what it likes
        sound = false;
    }
  }
  return nodes;
}

std::string escaped(std::string_view text, bool in_attribute) {
  std::string written;
  for (const char c : text) {
    if (c == '&')
      written += "&amp;";
    else if (c == '<')
      written += "&lt;";
    else if (c == '>')
      written += "&gt;";
    else if (in_attribute && c == '"')
      written += "&quot;";
    else if (c == '\r' || (in_attribute && (c == '\n' || c == '\t')))
      written += c == '\r' ? "&#13;" : c == '\n' ? "&#10;" : "&#9;";
    else
      written += c;
  }
  return written;
}

void write(const XmlNode& node, std::string& to) {
  if (node.kind == XmlNode::Kind::text) to += escaped(node.text, false);
  if (node.kind == XmlNode::Kind::raw) to += node.text;
  if (node.kind != XmlNode::Kind::element) return;
  to += "<" + node.name;
  for (const auto& [name, value] : node.attributes)
    to += " " + name + "=\"" + escaped(value, true) + "\"";
  to += node.children.empty() ? "/>" : ">";
  for (const auto& child : node.children) write(child, to);
  if (!node.children.empty()) to += "</" + node.name + ">";
}

}  // namespace

const XmlNode* XmlNode::child(std::string_view element) const {
  const auto found = std::find_if(children.begin(), children.end(),
                                  [&](const XmlNode& one) { return one.is(element); });
  return found == children.end() ? nullptr : &*found;
}

std::optional<XmlNode::Nodes> parse_xml(std::string_view bytes) {
  pugi::xml_document document;
  if (!document.load_buffer(bytes.data(), bytes.size(), kAll)) return std::nullopt;
  bool sound = true;
  auto nodes = taken(document, 0, sound);
  return sound ? std::optional(std::move(nodes)) : std::nullopt;
}

std::string written_xml(const XmlNode::Nodes& nodes) {
  std::string text;
  for (const auto& node : nodes) write(node, text);
  return text;
}

}  // namespace campaign::form
