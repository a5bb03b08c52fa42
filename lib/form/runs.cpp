// Builds runs and blocks that Word accepts.
#include "form/runs.hpp"

#include <algorithm>
#include <array>

#include "base/text.hpp"

namespace campaign::form {
namespace {

bool is_block(const Xml& node) {
  return node.is("w:p") || node.is("w:tbl") || node.is("w:sdt") || node.is("w:customXml");
}

bool holds_blocks(const Xml& node) {
  constexpr std::array kHolders = {"w:tc",  "w:txbxContent", "w:footnote",
                                   "w:hdr", "w:ftr",         "w:endnote"};
  return std::any_of(kHolders.begin(), kHolders.end(), [&](auto* name) { return node.is(name); });
}

/// An empty paragraph in the format of the first one of the node in the form.
Xml empty_paragraph(const Xml& before) {
  Xml paragraph{.name = "w:p"};
  const auto* first = before.child("w:p");
  const auto* format = first ? first->child("w:pPr") : nullptr;
  if (format) paragraph.children.push_back(*format);
  return paragraph;
}

/// Drops noncharacters, which UTF-8 can hold and XML cannot.
std::string without_noncharacters(std::string_view text) {
  std::string kept;
  for (size_t at = 0; at < text.size();) {
    const char32_t c = next_character(text, at);
    if (c != 0xFFFE && c != 0xFFFF) append_character(kept, c);
  }
  return kept;
}

}  // namespace

Xml emptied_run(const Xml& run) {
  Xml result{.name = run.name, .attributes = run.attributes};
  if (const auto* format = run.child("w:rPr")) result.children.push_back(*format);
  return result;
}

bool is_empty_run(const Xml& node) {
  return node.is("w:r") && std::all_of(node.children.begin(), node.children.end(),
                                       [](const Xml& one) { return one.is("w:rPr"); });
}

Xml text_node(std::string text) {
  Xml node{.name = "w:t", .attributes = {{"xml:space", "preserve"}}};
  node.children.push_back({.text = std::move(text), .kind = Xml::Kind::text});
  return node;
}

void append_text(std::string_view value, Xml::Nodes& to) {
  const auto lines = split(value, '\n');
  for (size_t i = 0; i < lines.size(); ++i) {
    if (i > 0) to.push_back({.name = "w:br"});
    auto line = lines[i];
    if (line.ends_with('\r')) line.remove_suffix(1);
    auto text = without_noncharacters(printable(line));
    if (!text.empty()) to.push_back(text_node(std::move(text)));
  }
}

void mend_blocks(Xml& node, const Xml& before) {
  std::erase_if(node.children, [](const Xml& one) {
    return one.is("w:tbl") && !one.child("w:tr") && !one.child("w:sdt");
  });
  if (!holds_blocks(node)) return;
  const auto last = std::find_if(node.children.rbegin(), node.children.rend(), is_block);
  if (last == node.children.rend() || !last->is("w:p"))
    node.children.push_back(empty_paragraph(before));
}

}  // namespace campaign::form
