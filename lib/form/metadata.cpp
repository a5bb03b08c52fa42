// Rewrites the parts of a Word file that describe it.
#include "form/metadata.hpp"

#include <algorithm>
#include <set>

#include "ooxml/xml.hpp"

namespace campaign::form {
namespace {

constexpr std::string_view kPackage = "http://schemas.openxmlformats.org/package/2006/";
constexpr std::string_view kCoreType = "application/vnd.openxmlformats-package.core-properties+xml";
constexpr std::string_view kCore = "docProps/core.xml";

bool ends_with_any(std::string_view text, std::initializer_list<std::string_view> endings) {
  return std::any_of(endings.begin(), endings.end(),
                     [&](auto ending) { return text.ends_with(ending); });
}

PackagePart* part_named(std::vector<PackagePart>& parts, std::string_view name) {
  const auto found = std::find_if(parts.begin(), parts.end(),
                                  [&](const PackagePart& one) { return one.name == name; });
  return found == parts.end() ? nullptr : &*found;
}

/// Applies a change to the root element of a part.
template <class Change>
void rewrite(std::vector<PackagePart>& parts, std::string_view name, Change change) {
  auto* part = part_named(parts, name);
  auto nodes = part ? parse_xml(part->bytes) : std::nullopt;
  if (!nodes) return;
  for (auto& node : *nodes)
    if (node.kind == Xml::Kind::element) change(node);
  part->bytes = xml_text(*nodes);
}

bool is_unwanted(const Xml& relation) {
  return ends_with_any(relation.attribute("Type"),
                       {"/metadata/thumbnail", "/metadata/core-properties", "/attachedTemplate",
                        "/mailMergeSource", "/mailMergeHeaderSource"});
}

/// Removes relations of the package or of the settings, with the parts of the package they name.
void remove_relations(std::vector<PackagePart>& parts, std::string_view name) {
  std::set<std::string> targets;
  rewrite(parts, name, [&](Xml& root) {
    std::erase_if(root.children, [&](const Xml& one) {
      if (!is_unwanted(one)) return false;
      auto target = std::string(one.attribute("Target"));
      if (one.attribute("TargetMode") != "External")
        targets.insert(target.starts_with('/') ? target.substr(1) : target);
      return true;
    });
  });
  std::erase_if(parts, [&](const PackagePart& one) { return targets.contains(one.name); });
}

void add_core(std::vector<PackagePart>& parts, const std::string& core) {
  rewrite(parts, "_rels/.rels", [](Xml& root) {
    root.add(
        {.name = "Relationship",
         .attributes = {{"Id", "campaignCore"},
                        {"Type", std::string(kPackage) + "relationships/metadata/core-properties"},
                        {"Target", std::string(kCore)}}});
  });
  rewrite(parts, "[Content_Types].xml", [](Xml& root) {
    const std::string path = "/" + std::string(kCore);
    std::erase_if(root.children, [&](const Xml& one) {
      return one.attribute("PartName") == path || one.attribute("ContentType") == kCoreType;
    });
    root.add({.name = "Override",
              .attributes = {{"PartName", path}, {"ContentType", std::string(kCoreType)}}});
  });
  std::erase_if(parts, [](const PackagePart& one) { return one.name == kCore; });
  parts.push_back({.name = std::string(kCore), .bytes = core});
}

}  // namespace

void replace_metadata(std::vector<PackagePart>& parts, const std::string& core) {
  remove_relations(parts, "_rels/.rels");
  remove_relations(parts, "word/_rels/settings.xml.rels");
  add_core(parts, core);
  rewrite(parts, "docProps/app.xml", [](Xml& root) { root.children.clear(); });
  rewrite(parts, "word/settings.xml", [](Xml& root) {
    std::erase_if(root.children, [](const Xml& one) {
      return one.is("w:attachedTemplate") || one.is("w:mailMerge") || one.is("w:rsids");
    });
  });
}

}  // namespace campaign::form
