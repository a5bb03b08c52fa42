// XML by pugixml, which only this file knows.
#include "render/xml.hpp"

#include <algorithm>
#include <pugixml.hpp>

#include "base/text.hpp"

namespace campaign::render {
namespace {

struct StringWriter final : pugi::xml_writer {
  std::string bytes;
  void write(const void* data, size_t size) override {
    bytes.append(static_cast<const char*>(data), size);
  }
};

bool is_plain(std::string_view text) {
  return std::all_of(text.begin(), text.end(), [](char c) { return c >= 0x20 && c < 0x7F; });
}

bool is_allowed(char32_t c) {
  return c == '\t' || c == '\n' || (c >= 0x20 && c != 0xFFFE && c != 0xFFFF);
}

std::string allowed_text(const std::string& text) {
  if (is_plain(text)) return text;
  std::string safe;
  safe.reserve(text.size());
  for (size_t at = 0; at < text.size();) {
    const char32_t c = next_character(text, at);
    append_character(safe, is_allowed(c) ? c : 0xFFFD);
  }
  return safe;
}

void append(pugi::xml_node parent, const Xml& element) {
  auto node = parent.append_child(element.name.c_str());
  for (const auto& [key, value] : element.attributes)
    node.append_attribute(key.c_str()).set_value(allowed_text(value).c_str());
  if (!element.text.empty())
    node.append_child(pugi::node_pcdata).set_value(allowed_text(element.text).c_str());
  for (const auto& child : element.children) append(node, child);
}

/// Deeper files were made to break programs; the children there are left out.
constexpr int kDeepestElement = 500;

Xml element_of(pugi::xml_node node, int depth = 0) {
  Xml element{.name = node.name()};
  for (const auto attribute : node.attributes())
    element.attributes.emplace_back(attribute.name(), attribute.value());
  for (const auto child : node.children()) {
    const bool is_element = child.type() == pugi::node_element;
    if (is_element && depth < kDeepestElement)
      element.children.push_back(element_of(child, depth + 1));
    else if (!is_element)
      element.text += child.value();
  }
  return element;
}

}  // namespace

Xml& Xml::add(Xml child) { return children.emplace_back(std::move(child)); }

const Xml* Xml::find(std::string_view child) const {
  const auto found = std::find_if(children.begin(), children.end(),
                                  [&](const Xml& one) { return one.name == child; });
  return found == children.end() ? nullptr : &*found;
}

std::string_view Xml::attribute(std::string_view key) const {
  for (const auto& [name_of_it, value] : attributes)
    if (name_of_it == key) return value;
  return {};
}

std::string xml_text(const Xml& root) {
  pugi::xml_document document;
  append(document, root);
  StringWriter writer;
  writer.bytes = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
  document.save(writer, "", pugi::format_raw | pugi::format_no_declaration, pugi::encoding_utf8);
  return writer.bytes;
}

std::optional<Xml> read_xml(std::string_view bytes) {
  pugi::xml_document document;
  const auto result =
      document.load_buffer(bytes.data(), bytes.size(),
                           pugi::parse_default | pugi::parse_ws_pcdata_single, pugi::encoding_utf8);
  if (!result || !document.document_element()) return std::nullopt;
  return element_of(document.document_element());
}

}  // namespace campaign::render
