// Copies list instances with restarts on every level.
#include "form/list_copies.hpp"

#include <algorithm>
#include <charconv>

namespace campaign::form {
namespace {

constexpr std::string_view kPart = "word/numbering.xml";

template <class Parts>
auto numbering_in(Parts& parts) {
  return std::find_if(parts.begin(), parts.end(),
                      [](const auto& one) { return one.name == kPart; });
}

int number_of(std::string_view text) {
  int number = 0;
  std::from_chars(text.data(), text.data() + text.size(), number);
  return number;
}

bool has_text(const Xml& node) {
  if (node.is("w:t")) return !node.children.empty();
  return std::any_of(node.children.begin(), node.children.end(), has_text);
}

/// The id of the list of a paragraph; empty when it is in none.
std::string list_of(const Xml& paragraph) {
  const auto* format = paragraph.child("w:pPr");
  const auto* numbers = format ? format->child("w:numPr") : nullptr;
  const auto* id = numbers ? numbers->child("w:numId") : nullptr;
  return std::string(id ? id->attribute("w:val") : "");
}

const Xml* first_paragraph(const Xml& node) {
  if (node.is("w:p")) return has_text(node) ? &node : nullptr;
  for (const auto& child : node.children)
    if (const auto* found = first_paragraph(child)) return found;
  return nullptr;
}

const Xml* child_with(const Xml& of, std::string_view name, std::string_view key,
                      std::string_view value) {
  for (const auto& one : of.children)
    if (one.is(name) && one.attribute(key) == value) return &one;
  return nullptr;
}

/// A list like another one that starts again on each level.
Xml restarted(const Xml& root, const Xml& list, const std::string& id) {
  Xml copy{.name = "w:num", .attributes = {{"w:numId", id}}};
  const auto* kind = list.child("w:abstractNumId");
  if (!kind) return copy;
  copy.children.push_back(*kind);
  const auto* levels =
      child_with(root, "w:abstractNum", "w:abstractNumId", kind->attribute("w:val"));
  for (int i = 0; i < 9; ++i) {
    const auto number = std::to_string(i);
    const auto* own = child_with(list, "w:lvlOverride", "w:ilvl", number);
    const auto* level = levels ? child_with(*levels, "w:lvl", "w:ilvl", number) : nullptr;
    Xml changed{.name = "w:lvlOverride", .attributes = {{"w:ilvl", number}}};
    if (own) changed = *own;
    const auto* start = level ? level->child("w:start") : nullptr;
    const auto value = std::string(start ? start->attribute("w:val") : "1");
    if (!changed.child("w:startOverride"))
      changed.children.insert(changed.children.begin(),
                              Xml{.name = "w:startOverride", .attributes = {{"w:val", value}}});
    copy.children.push_back(std::move(changed));
  }
  return copy;
}

}  // namespace

ListCopies::ListCopies(const std::vector<PackagePart>& parts) {
  const auto part = numbering_in(parts);
  const auto nodes = part == parts.end() ? std::nullopt : parse_xml(part->bytes);
  if (!nodes) return;
  for (const auto& root : *nodes)
    for (const auto& one : root.children)
      if (one.is("w:num")) next_ = std::max(next_, number_of(one.attribute("w:numId")) + 1);
}

void ListCopies::renew(Xml& node, const std::string& counted_on,
                       std::map<std::string, std::string>& of_copy) {
  for (auto& child : node.children) {
    if (child.is("w:numId") && node.is("w:numPr")) {
      const auto old = std::string(child.attribute("w:val"));
      if (old.empty() || old == "0" || old == counted_on) continue;
      auto& id = of_copy[old];
      if (id.empty()) {
        id = std::to_string(next_++);
        const auto known = origins_.find(old);
        origins_[id] = known == origins_.end() ? old : known->second;
      }
      child.attributes = {{"w:val", id}};
    } else {
      renew(child, counted_on, of_copy);
    }
  }
}

void ListCopies::begin_anew(Xml::Nodes& nodes, size_t first) {
  if (next_ == 0) return;
  const Xml* opening = nullptr;
  for (size_t i = first; i < nodes.size() && !opening; ++i) opening = first_paragraph(nodes[i]);
  const auto counted_on = opening ? list_of(*opening) : std::string();
  std::map<std::string, std::string> of_copy;
  for (size_t i = first; i < nodes.size(); ++i) renew(nodes[i], counted_on, of_copy);
}

void ListCopies::write(std::vector<PackagePart>& parts) const {
  const auto part = numbering_in(parts);
  auto nodes = origins_.empty() || part == parts.end() ? std::nullopt : parse_xml(part->bytes);
  if (!nodes) return;
  for (auto& root : *nodes) {
    if (!root.is("w:numbering")) continue;
    Xml::Nodes added;
    for (const auto& [id, origin] : origins_)
      if (const auto* list = child_with(root, "w:num", "w:numId", origin))
        added.push_back(restarted(root, *list, id));
    const auto last = std::find_if(root.children.rbegin(), root.children.rend(),
                                   [](const Xml& one) { return one.is("w:num"); });
    root.children.insert(last.base(), added.begin(), added.end());
  }
  part->bytes = xml_text(*nodes);
}

}  // namespace campaign::form
