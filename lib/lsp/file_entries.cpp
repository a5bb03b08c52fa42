// The sections of a file and the entries in them, as an outline shows them.
#include "lsp/file_entries.hpp"

#include "base/text.hpp"
#include "lsp/tree_place.hpp"

namespace campaign::lsp {
namespace {

/// Fields by which people identify entries without an id.
constexpr std::string_view kTelling[] = {"subject", "period", "year",   "person", "form",
                                         "check",   "report", "source", "date"};

std::string scalar_text(yaml::View node) {
  return node && node.kind() == yaml::Kind::scalar ? std::string(node.text()) : std::string();
}

/// The values of the fields that identify it, such as `2021-10, self`.
std::string told_by_fields(yaml::View mapping) {
  std::vector<std::string> parts;
  for (const auto key : kTelling)
    if (auto text = scalar_text(value_of(mapping, key)); !text.empty()) parts.push_back(text);
  if (auto round = scalar_text(value_of(mapping, "round")); !round.empty()) parts.push_back(round);
  if (parts.empty() && mapping.first_child()) parts.emplace_back(mapping.first_child().text());
  return join(parts, ", ");
}

std::vector<OutlineEntry> entries_of(yaml::View value);

OutlineEntry entry_of(yaml::View mapping) {
  OutlineEntry entry{.whole = mapping.span()};
  const auto id = value_of(mapping, "id");
  entry.has_id = !scalar_text(id).empty();
  entry.name = entry.has_id ? scalar_text(id) : told_by_fields(mapping);
  for (const auto* key : {"name", "title"})
    if (entry.detail.empty()) entry.detail = scalar_text(value_of(mapping, key));
  entry.marked = entry.has_id ? id.span() : mapping.first_child().span();
  for (const auto* key : {"criteria", "outputs"})
    for (auto& one : entries_of(value_of(mapping, key))) entry.entries.push_back(std::move(one));
  if (entry.name.empty()) entry.name = "-";
  return entry;
}

std::vector<OutlineEntry> entries_of(yaml::View value) {
  std::vector<OutlineEntry> entries;
  if (!value || value.kind() != yaml::Kind::sequence) return entries;
  for (auto one = value.first_child(); one; one = one.next())
    if (one.kind() == yaml::Kind::mapping && one.first_child()) entries.push_back(entry_of(one));
  return entries;
}

}  // namespace

Span span_of_both(yaml::View key, yaml::View value) {
  const auto first = key.span(), last = value.span();
  const uint32_t end = std::max(first.offset + first.length, last.offset + last.length);
  return {first.file, first.offset, end - first.offset};
}

std::vector<OutlineEntry> outline(yaml::View root) {
  std::vector<OutlineEntry> sections;
  if (!root || root.kind() != yaml::Kind::mapping) return sections;
  for (auto key = root.first_child(); key; key = key.next().next())
    sections.push_back({.name = std::string(key.text()),
                        .whole = span_of_both(key, key.next()),
                        .marked = key.span(),
                        .entries = entries_of(key.next())});
  return sections;
}

}  // namespace campaign::lsp
