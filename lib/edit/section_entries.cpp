// The entries of a section as they stand in the files.
#include "edit/section_entries.hpp"

#include "yaml/parse.hpp"

namespace campaign {

std::vector<std::string> FileEntry::texts(std::string_view key) const {
  const auto value = pair && key == fields.key     ? pair
                     : pair && key == fields.value ? pair.next()
                                                   : field_of(node, key);
  std::vector<std::string> found;
  if (!value) return found;
  if (value.kind() == yaml::Kind::scalar) found.emplace_back(value.text());
  if (value.kind() == yaml::Kind::sequence)
    for (auto one = value.first_child(); one; one = one.next())
      if (one.kind() == yaml::Kind::scalar) found.emplace_back(one.text());
  return found;
}

std::string FileEntry::text(std::string_view key) const {
  const auto all = texts(key);
  return all.empty() ? std::string() : all.front();
}

SectionEntries::SectionEntries(const Campaign& campaign, std::string_view section,
                               const PairFields& pairs)
    : section_(section) {
  for (const auto* file : campaign.sources) {
    if (file->text().find(section) == std::string_view::npos) continue;
    Diagnostics ignored;  // reported when the campaign was read
    const auto& document = documents_.emplace_back(yaml::parse(*file, ignored));
    const auto list = field_of(document.root(), section);
    if (!list || list.kind() != yaml::Kind::sequence) continue;
    lists_.push_back({file, list});
    for (auto one = list.first_child(); one; one = one.next())
      if (one.kind() == yaml::Kind::mapping) add_entry({file, list, one}, pairs);
  }
}

void SectionEntries::add_entry(const FileEntry& entry, const PairFields& pairs) {
  if (pairs == PairFields()) return entries_.push_back(entry);
  const auto mapping = field_of(entry.node, pairs.mapping);
  if (!mapping || mapping.kind() != yaml::Kind::mapping) return;
  for (auto key = mapping.first_child(); key; key = key.next().next())
    entries_.push_back({entry.file, entry.list, entry.node, pairs, key});
}

}  // namespace campaign
