// By what an entry is known: its id, or fields that together identify it.
#include "entry/entry_keys.hpp"

#include <algorithm>

#include "base/collation.hpp"
#include "base/spelling.hpp"
#include "base/text.hpp"
#include "entry/import_map.hpp"

namespace campaign {
namespace {

std::string two_digits_of(int number) { return (number < 10 ? "0" : "") + std::to_string(number); }

std::vector<std::string> sorted(std::vector<std::string> texts) {
  std::sort(texts.begin(), texts.end());
  return texts;
}

std::string first_text(const FieldTexts& texts, std::string_view key) {
  const auto found = texts.find(key);
  return found == texts.end() || found->second.empty() ? std::string() : found->second.front();
}

}  // namespace

std::string entry_key(const RecordKind& kind, const FieldTexts& texts) {
  std::string key;
  for (const auto& one : kind.key) {
    const auto found = texts.find(one);
    if (found != texts.end())
      for (const auto& text : sorted(found->second))
        key += (one == "name" ? name_key(text) : import_key(text)) + '\x1f';
    key += '\n';
  }
  return key;
}

EntryKeys::EntryKeys(const Evaluation& evaluation, const RecordKind& kind,
                     const SectionEntries& entries, const Date& day) {
  for (const auto& one : entries.entries()) {
    if (kind.has_id()) by_id_.emplace(one.text("id"), &one);
    FieldTexts texts;
    for (const auto& key : kind.key)
      texts[key] = entered_texts(evaluation, kind, one, *kind.field(key), day);
    by_key_[entry_key(kind, texts)].push_back(&one);
  }
}

const FileEntry* EntryKeys::by_id(const std::string& id) const {
  const auto found = by_id_.find(id);
  return found == by_id_.end() ? nullptr : found->second;
}

std::vector<const FileEntry*> EntryKeys::by_key(const std::string& key) const {
  const auto found = by_key_.find(key);
  return found == by_key_.end() ? std::vector<const FileEntry*>() : found->second;
}

std::string new_id(const RecordKind& kind, const FieldTexts& texts,
                   const std::set<std::string>& taken) {
  if (kind.id_prefix.empty()) return id_of_name(first_text(texts, "name"));
  const bool by_month = kind.name == "achievements";
  auto day = first_text(texts, "date").substr(0, by_month ? 7 : 4);
  if (!day.empty() && day.find_first_not_of("0123456789-") == day.npos)
    day = "-" + day;
  else
    day.clear();
  const auto start = std::string(kind.id_prefix) + day + "-";
  for (int number = 1;; ++number)
    if (auto id = start + two_digits_of(number); !taken.contains(id)) return id;
}

std::set<std::string> taken_ids(const Campaign& campaign, const SectionEntries& entries) {
  std::set<std::string> ids;
  for (const auto& one : entries.entries()) ids.insert(one.text("id"));
  if (entries.section() != "people" && entries.section() != "units") return ids;
  for (const auto& one : campaign.units) ids.insert(one.id->text);
  for (const auto& one : campaign.people) ids.insert(one.id->text);
  return ids;
}

}  // namespace campaign
