// Keys and entries of another section, above which the line with its name is missing.
#include "load/lost_section.hpp"

#include <algorithm>
#include <vector>

#include "base/message.hpp"
#include "load/data_format.hpp"
#include "load/field_checks.hpp"

namespace campaign {
namespace {

constexpr size_t kFewKeys = 2;  ///< so many may be slips, each of its own

using Keys = std::vector<yaml::View>;

Keys keys_of(yaml::View mapping) {
  Keys keys;
  if (mapping.kind() == yaml::Kind::mapping)
    for (auto key = mapping.first_child(); key; key = key.next().next()) keys.push_back(key);
  return keys;
}

bool knows(const RecordShape& record, std::string_view key) {
  return std::any_of(record.begin(), record.end(),
                     [&](const FieldShape& one) { return one.key == key; });
}

bool knows_all(const RecordShape& record, const Keys& keys) {
  return std::all_of(keys.begin(), keys.end(),
                     [&](const yaml::View& key) { return knows(record, key.text()); });
}

size_t unknown_in(const RecordShape& record, const Keys& keys) {
  return static_cast<size_t>(std::count_if(
      keys.begin(), keys.end(), [&](const yaml::View& key) { return !knows(record, key.text()); }));
}

bool has_required(const RecordShape& record, const Keys& keys) {
  return std::all_of(record.begin(), record.end(), [&](const FieldShape& field) {
    return !field.required || std::any_of(keys.begin(), keys.end(), [&](const yaml::View& key) {
      return key.text() == field.key;
    });
  });
}

const RecordShape* record_of(const SectionShape& section) {
  if (section.content.kind != FieldKind::record) return nullptr;
  return &data_format().records[section.content.record];
}

/// The other sections, lists or not, that have such records; of these the ones with the fewest
/// fields, since others have such keys by chance.
std::vector<std::string_view> sections_with(const std::vector<Keys>& entries, bool list,
                                            std::string_view other_than = {}) {
  std::vector<std::string_view> names;
  size_t fewest = std::string_view::npos;
  for (const auto& section : data_format().sections) {
    const auto* record = record_of(section);
    if (!record || section.content.list != list || section.name == other_than) continue;
    const bool fits = std::all_of(entries.begin(), entries.end(), [&](const Keys& keys) {
      return knows_all(*record, keys) && has_required(*record, keys);
    });
    if (!fits || record->size() > fewest) continue;
    if (record->size() < fewest) names.clear();
    fewest = record->size();
    names.push_back(section.name);
  }
  return names;
}

/// `bonuses` or `penalties`.
Message any_of(const std::vector<std::string_view>& names) {
  Message list = say("`{}`", names.front());
  for (size_t i = 1; i < names.size(); ++i) list = say("{} or `{}`", list, names[i]);
  return list;
}

std::optional<LostSection> lost_list(yaml::View key, yaml::View node, const RecordShape& own) {
  std::vector<Keys> entries;
  for (auto item = node.first_child(); item; item = item.next()) entries.push_back(keys_of(item));
  const auto first = std::find_if(entries.begin(), entries.end(),
                                  [&](const Keys& keys) { return unknown_in(own, keys) > 0; });
  if (first == entries.end()) return std::nullopt;
  const bool all = first == entries.begin();
  entries.erase(entries.begin(), first);
  size_t wrong = 0;
  for (const auto& keys : entries) wrong += unknown_in(own, keys) + !has_required(own, keys);
  const auto others = sections_with(entries, true, key.text());
  if (others.empty() || wrong < kFewKeys) return std::nullopt;
  const auto names = any_of(others);
  return LostSection{
      others,
      {.check = field_checks::section_name_missing,
       .span = entries.front().front().span(),
       .message = all ? say("the entries of `{}` are those of {}", key.text(), names)
                      : say("from here on entries of {} stand in `{}`", names, key.text()),
       .help = all ? say("correct the name of the section, or write a line `{}:` above them",
                         others.front())
                   : say("write a line `{}:` above this entry", others.front())}};
}

std::optional<LostSection> lost_record(yaml::View key, yaml::View node, const RecordShape& own) {
  const auto all = keys_of(node);
  auto first = all.end();
  while (first != all.begin() && !knows(own, std::prev(first)->text())) --first;
  const Keys keys(first, all.end());
  if (keys.size() <= kFewKeys) return std::nullopt;
  const auto others = sections_with({keys}, false, key.text());
  if (others.empty()) return std::nullopt;
  return LostSection{
      others,
      {.check = field_checks::section_name_missing,
       .span = keys.front().span(),
       .message = say("from here on keys of {} stand in `{}`", any_of(others), key.text()),
       .help = say("write a line `{}:` above this key", others.front())}};
}

}  // namespace

std::optional<LostSection> lost_section_within(yaml::View key, yaml::View node) {
  const auto* section = section_named(key.text());
  const auto* own = section ? record_of(*section) : nullptr;
  if (!own) return std::nullopt;
  if (!section->content.list) return lost_record(key, node, *own);
  if (node.kind() != yaml::Kind::sequence) return std::nullopt;
  return lost_list(key, node, *own);
}

std::optional<LostSection> lost_section_around(yaml::View root) {
  Keys keys = keys_of(root);
  std::erase_if(keys, [](const yaml::View& key) { return section_named(key.text()) != nullptr; });
  if (keys.size() <= kFewKeys) return std::nullopt;
  const auto sections = sections_with({keys}, false);
  if (sections.size() != 1) return std::nullopt;
  return LostSection{sections,
                     {.check = field_checks::section_name_missing,
                      .span = keys.front().span(),
                      .message = say("the keys of `{}` stand outside of it", sections.front()),
                      .help = say("write a line `{}:` above them, and begin each of them two "
                                  "blanks further right",
                                  sections.front())}};
}

}  // namespace campaign
