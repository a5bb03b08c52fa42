// The entries of a section as they stand in the files.
#include "edit/section_entries.hpp"

#include "yaml/parse.hpp"

namespace campaign {

std::vector<std::string> FileEntry::texts(std::string_view key) const {
  const auto value = field_of(node, key);
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

SectionEntries::SectionEntries(const Campaign& campaign, std::string_view section)
    : section_(section) {
  for (const auto* file : campaign.sources) {
    if (file->text().find(section) == std::string_view::npos) continue;
    Diagnostics ignored;  // reported when the campaign was read
    const auto& document = documents_.emplace_back(yaml::parse(*file, ignored));
    const auto list = field_of(document.root(), section);
    if (!list || list.kind() != yaml::Kind::sequence) continue;
    lists_.push_back({file, list});
    for (auto one = list.first_child(); one; one = one.next())
      if (one.kind() == yaml::Kind::mapping) entries_.push_back({file, list, one});
  }
}

}  // namespace campaign
