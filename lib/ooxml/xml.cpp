// Reads XML by pugixml, which only this file includes, and writes it.
#include "ooxml/xml.hpp"

#include <algorithm>
#include <pugixml.hpp>

#include "base/text.hpp"

namespace campaign {
namespace {

/// Keeps all white space: a blank between two runs is text.
constexpr unsigned kAll = pugi::parse_full | pugi::parse_ws_pcdata;
constexpr const char* kDeclaration =
    "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";

Xml::Nodes nodes_of(const pugi::xml_node& parent, int depth, bool& valid);

/// XML is text: other bytes than those of letters make it invalid, and must not pass as letters.
std::string checked(const char* text, bool& valid) {
  valid &= first_invalid_utf8(text) == std::string_view::npos;
  return text;
}

Xml raw(std::string text) { return {.text = std::move(text), .kind = Xml::Kind::raw}; }

Xml element(const pugi::xml_node& node, int depth, bool& valid) {
  Xml result{.name = checked(node.name(), valid)};
  for (const auto& one : node.attributes())
    result.attributes.emplace_back(checked(one.name(), valid), checked(one.value(), valid));
  if (depth > kDeepestXml)
    valid = false;
  else
    result.children = nodes_of(node, depth, valid);
  return result;
}

Xml::Nodes nodes_of(const pugi::xml_node& parent, int depth, bool& valid) {
  Xml::Nodes nodes;
  for (const auto& node : parent.children()) {
    switch (node.type()) {
      case pugi::node_element:
        nodes.push_back(element(node, depth + 1, valid));
        break;
      case pugi::node_pcdata:
      case pugi::node_cdata:
        nodes.push_back({.text = checked(node.value(), valid), .kind = Xml::Kind::text});
        break;
      case pugi::node_comment:
        nodes.push_back(raw("<!--" + checked(node.value(), valid) + "-->"));
        break;
      case pugi::node_pi:
        nodes.push_back(
            raw("<?" + checked(node.name(), valid) + " " + checked(node.value(), valid) + "?>"));
        break;
      case pugi::node_declaration:
        nodes.push_back(raw(kDeclaration));
        break;
      default:  // a document type may define entities
        valid = false;
    }
  }
  return nodes;
}

bool is_allowed(char32_t c) {
  return c == '\t' || c == '\n' || c == '\r' || (c >= 0x20 && c != 0xFFFE && c != 0xFFFF);
}

void append_escaped(std::string& to, std::string_view text, bool in_attribute) {
  for (size_t at = 0; at < text.size();) {
    const char32_t c = next_character(text, at);
    if (c == '&')
      to += "&amp;";
    else if (c == '<')
      to += "&lt;";
    else if (c == '>')
      to += "&gt;";
    else if (in_attribute && c == '"')
      to += "&quot;";
    else if (c == '\r' || (in_attribute && (c == '\n' || c == '\t')))
      to += c == '\r' ? "&#13;" : c == '\n' ? "&#10;" : "&#9;";
    else
      append_character(to, is_allowed(c) ? c : 0xFFFD);
  }
}

void write(const Xml& node, std::string& to) {
  if (node.kind == Xml::Kind::text) return append_escaped(to, node.text, false);
  if (node.kind == Xml::Kind::raw) to += node.text;
  if (node.kind != Xml::Kind::element) return;
  to += "<" + node.name;
  for (const auto& [name, value] : node.attributes) {
    to += " " + name + "=\"";
    append_escaped(to, value, true);
    to += '"';
  }
  const bool empty = node.children.empty() && node.text.empty();
  to += empty ? "/>" : ">";
  append_escaped(to, node.text, false);
  for (const auto& child : node.children) write(child, to);
  if (!empty) to += "</" + node.name + ">";
}

}  // namespace

Xml& Xml::add(Xml child) { return children.emplace_back(std::move(child)); }

std::string_view Xml::attribute(std::string_view key) const {
  for (const auto& [attribute, value] : attributes)
    if (attribute == key) return value;
  return {};
}

const Xml* Xml::child(std::string_view element) const {
  const auto found = std::find_if(children.begin(), children.end(),
                                  [&](const Xml& one) { return one.is(element); });
  return found == children.end() ? nullptr : &*found;
}

std::optional<Xml::Nodes> parse_xml(std::string_view bytes) {
  pugi::xml_document document;
  if (!document.load_buffer(bytes.data(), bytes.size(), kAll)) return std::nullopt;
  bool valid = true;
  auto nodes = nodes_of(document, 0, valid);
  return valid ? std::optional(std::move(nodes)) : std::nullopt;
}

std::string xml_text(const Xml::Nodes& nodes) {
  std::string text;
  for (const auto& node : nodes) write(node, text);
  return text;
}

std::string xml_text(const Xml& root) {
  std::string text = kDeclaration;
  write(root, text);
  return text;
}

}  // namespace campaign
