// Walks filled parts of a Word file and renews what stands there twice.
#include "form/identities.hpp"

#include <algorithm>
#include <array>
#include <tuple>
#include <utility>

namespace campaign::form {
namespace {

std::string* attribute_of(Xml& node, std::string_view name) {
  for (auto& [key, value] : node.attributes)
    if (key == name) return &value;
  return nullptr;
}

std::string_view local(std::string_view name) { return name.substr(name.find(':') + 1); }

/// Elements that can be left out of a copy.
bool is_mark(const Xml& node) {
  constexpr std::array kMarks = {"w:bookmarkStart",    "w:bookmarkEnd",      "w:commentRangeStart",
                                 "w:commentRangeEnd",  "w:commentReference", "w:moveFromRangeEnd",
                                 "w:moveToRangeStart", "w:moveToRangeEnd",   "w:moveFromRangeStart",
                                 "v:shapetype"};
  return std::any_of(kMarks.begin(), kMarks.end(), [&](auto* name) { return node.is(name); });
}

bool is_tracked_change(std::string_view name) {
  constexpr std::array kChanges = {"w:ins",     "w:del",     "w:moveFrom", "w:moveTo",
                                   "w:cellIns", "w:cellDel", "w:cellMerge"};
  return std::find(kChanges.begin(), kChanges.end(), name) != kChanges.end() ||
         (name.starts_with("w:") && name.ends_with("Change"));
}

bool is_note_reference(const Xml& node) {
  return node.is("w:footnoteReference") || node.is("w:endnoteReference");
}

}  // namespace

bool Identities::is_first(std::string_view kind, std::string_view id) {
  return known_.insert(std::string(kind) + ' ' + std::string(id)).second;
}

void Identities::renew(Xml& node, std::string_view attribute, std::string_view kind,
                       const std::string& before) {
  auto* id = attribute_of(node, attribute);
  if (!id || is_first(kind, *id)) return;
  do *id = before + std::to_string(next_++);
  while (!is_first(kind, *id));
}

void Identities::renew_shape(Xml& node) {
  for (const auto& [name, before] : {std::pair("id", "shape"), {"o:spid", "_x0000_s"}}) {
    const auto* id = attribute_of(node, name);
    const auto old = id ? *id : std::string();
    renew(node, name, name, before);
    if (id && *id != old) shapes_[old] = *id;
  }
  auto* drawn = attribute_of(node, "ShapeID");  // an embedded object names its shape
  if (const auto found = shapes_.find(drawn ? *drawn : ""); found != shapes_.end())
    *drawn = found->second;
}

void Identities::renew_permission(Xml& node) {
  auto* id = attribute_of(node, "w:id");
  if (!id) return;
  const auto old = *id;
  if (node.is("w:permStart")) {
    renew(node, "w:id", "permission");
    permissions_[old] = *id;
  } else if (const auto found = permissions_.find(old); found != permissions_.end()) {
    *id = found->second;
  }
}

void Identities::renew_note(Xml& node) {
  auto* id = attribute_of(node, "w:id");
  if (!id || is_first(node.name, *id)) return;
  const auto old = *id;
  do *id = std::to_string(next_note_++);
  while (!is_first(node.name, *id));
  notes_.push_back({node.name, old, *id});
}

void Identities::element(Xml& node, std::string_view parent) {
  std::erase_if(node.children, [&](const Xml& one) {
    const auto id = one.attribute(one.is("v:shapetype") ? "id" : "w:id");
    return is_mark(one) && !is_first(one.name, id);
  });
  if (const auto* id = attribute_of(node, "w14:paraId"); id && !is_first("paragraph", *id))
    std::erase_if(node.attributes, [](const auto& one) {
      return one.first == "w14:paraId" || one.first == "w14:textId";
    });
  const auto name = local(node.name);
  if (name == "docPr" || name == "cNvPr") renew(node, "id", "drawing");
  if (node.is("w:id") && parent == "w:sdtPr") renew(node, "w:val", "control");
  if (is_tracked_change(node.name)) renew(node, "w:id", "change");
  if (name == "permStart" || name == "permEnd") renew_permission(node);
  if (is_note_reference(node)) renew_note(node);
  if (node.name.starts_with("v:") || node.name.starts_with("o:")) renew_shape(node);
  for (auto& child : node.children)
    if (child.kind == Xml::Kind::element) element(child, node.name);
}

void Identities::renew(Xml::Nodes& part) {
  known_.clear();
  shapes_.clear();
  permissions_.clear();
  for (auto& node : part)
    if (node.kind == Xml::Kind::element) element(node, {});
}

void Identities::copy_notes(std::vector<PackagePart>& parts) const {
  for (const auto& [file, reference, element] :
       {std::tuple("word/footnotes.xml", "w:footnoteReference", "w:footnote"),
        std::tuple("word/endnotes.xml", "w:endnoteReference", "w:endnote")}) {
    // Named anew in the captures: clang 14 knows no structured binding there.
    const auto part =
        std::find_if(parts.begin(), parts.end(),
                     [name = file](const PackagePart& one) { return one.name == name; });
    auto nodes = part == parts.end() ? std::nullopt : parse_xml(part->bytes);
    if (!nodes) continue;
    bool added = false;
    for (auto& root : *nodes)
      for (const auto& [kind, from, to] : notes_) {
        if (kind != reference) continue;
        const auto note = std::find_if(root.children.begin(), root.children.end(),
                                       [name = element, &id = from](const Xml& one) {
                                         return one.is(name) && one.attribute("w:id") == id;
                                       });
        if (note == root.children.end()) continue;
        Xml copy = *note;
        *attribute_of(copy, "w:id") = to;
        root.children.push_back(std::move(copy));
        added = true;
      }
    if (!added) continue;
    Identities().renew(*nodes);  // the paragraphs of the copies
    part->bytes = xml_text(*nodes);
  }
}

}  // namespace campaign::form
