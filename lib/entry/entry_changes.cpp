// New and changed entries as changes of the files of a section.
#include "entry/entry_changes.hpp"

#include "base/text.hpp"
#include "edit/list_edits.hpp"

namespace campaign {
namespace {

bool is_of_pair(const RecordKind& kind, std::string_view key) {
  return key == kind.pairs.key || key == kind.pairs.value;
}

/// Of an entry that holds many rows, those of one row and its pair are left out.
NewFields new_fields(const RecordKind& kind, const ImportedEntry& entry) {
  NewFields fields;
  for (const auto& field : kind.fields)
    for (const auto& one : entry.fields)
      if (one.field == &field && !is_of_pair(kind, field.key))
        fields.push_back(written_field(field, one.texts));
  return fields;
}

/// The key and value of the row within the mapping of its entry.
std::pair<std::string, std::string> new_pair(const RecordKind& kind, const ImportedEntry& entry) {
  std::pair<std::string, std::string> pair;
  for (const auto& one : entry.fields) {
    const auto value = written_field(*one.field, one.texts).second;
    if (one.field->key == kind.pairs.key) pair.first = value;
    if (one.field->key == kind.pairs.value) pair.second = value;
  }
  return pair;
}

/// `2021-09` of the day of an entry; empty without one.
std::string month_of(const std::string& date) { return date.size() < 7 ? "" : date.substr(0, 7); }

std::string month_of(const ImportedEntry& entry) {
  for (const auto& one : entry.fields)
    if (one.field->key == "date") return month_of(one.texts.front());
  return {};
}

/// Finds the list for new entries.
class Lists {
 public:
  explicit Lists(const SectionEntries& entries) : entries_(entries) {
    for (const auto& one : entries.entries())
      for (size_t i = 0; i < entries.lists().size(); ++i)
        if (entries.lists()[i].file == one.file) by_month_[month_of(one.text("date"))] = i;
  }

  /// The place in SectionEntries::lists(), which must not be empty.
  size_t list_for(const std::string& month) const {
    const auto found = month.empty() ? by_month_.end() : by_month_.find(month);
    return found == by_month_.end() ? entries_.lists().size() - 1 : found->second;
  }

 private:
  const SectionEntries& entries_;
  std::map<std::string, size_t> by_month_ = {};
};

void add_field_edits(const ImportedEntry& entry, EntryChanges& changes) {
  const auto& before = *entry.before;
  for (const auto& one : entry.fields) {
    const auto [key, value] = written_field(*one.field, one.texts);
    changes.edits[before.file].push_back(
        before.pair
            ? set_field(field_of(before.node, before.fields.mapping), before.pair.text(), value)
            : set_field(before.node, key, value));
  }
}

/// Rows of a kind whose entries hold many, by the fields of their entry.
class PairRows {
 public:
  PairRows(const RecordKind& kind, const SectionEntries& entries) : kind_(kind) {
    for (const auto& one : entries.entries()) {
      FieldTexts texts;
      for (const auto& field : kind.fields)
        if (const auto list = one.texts(field.key); !list.empty()) texts[field.key] = list;
      known_.emplace(common(texts), &one);
    }
  }

  /// The row as an edit of the entry that has others of its kind, or kept for a new one.
  void add(const ImportedEntry& row, EntryChanges& changes) {
    FieldTexts texts;
    for (const auto& one : row.fields) texts[one.field->key] = one.texts;
    const auto [key, value] = new_pair(kind_, row);
    const auto known = known_.find(common(texts));
    if (known != known_.end()) {
      const auto mapping = field_of(known->second->node, kind_.pairs.mapping);
      changes.edits[known->second->file].push_back(set_field(mapping, key, value));
      return;
    }
    auto& [fields, pairs] = added_[common(texts)];
    fields = new_fields(kind_, row);
    pairs.emplace_back(key, value);
  }

  std::vector<NewFields> added() const {
    std::vector<NewFields> list;
    for (const auto& [key, entry] : added_) {
      list.push_back(entry.first);
      list.back().emplace_back(kind_.pairs.mapping, flow_mapping(entry.second));
    }
    return list;
  }

 private:
  std::string common(const FieldTexts& texts) const {
    std::string key;
    for (const auto& [name, values] : texts)
      if (!is_of_pair(kind_, name)) key += std::string(name) + '\x1f' + join(values, "\x1f") + '\n';
    return key;
  }

  const RecordKind& kind_;
  std::map<std::string, const FileEntry*> known_ = {};
  std::map<std::string, std::pair<NewFields, NewFields>> added_ = {};
};

}  // namespace

EntryChanges changes_of(const RecordKind& kind, const SectionEntries& entries,
                        const std::vector<ImportedEntries>& tables, bool in_own_file) {
  EntryChanges changes;
  const Lists lists(entries);
  std::map<size_t, std::vector<NewFields>> added;
  PairRows pairs(kind, entries);
  const bool is_of_pairs = kind.pairs != PairFields();
  const auto add = [&](const NewFields& fields, const std::string& month) {
    if (!entries.lists().empty() && !in_own_file)
      added[lists.list_for(month)].push_back(fields);
    else
      changes.new_file += "  - " + flow_mapping(fields) + '\n';
  };
  for (const auto& table : tables)
    for (const auto& row : table.rows) {
      if (!row.passed_over.empty() || !row.problems.empty()) continue;
      if (row.before)
        add_field_edits(row, changes);
      else if (is_of_pairs)
        pairs.add(row, changes);
      else
        add(new_fields(kind, row), month_of(row));
    }
  for (const auto& fields : pairs.added()) add(fields, "");
  for (const auto& [at, fields] : added) {
    const auto& list = entries.lists()[at];
    if (auto edit = append_entries(list.list, fields))
      changes.edits[list.file].push_back(std::move(*edit));
  }
  if (!changes.new_file.empty())
    changes.new_file = std::string(kind.name) + ":\n" + changes.new_file;
  return changes;
}

}  // namespace campaign
