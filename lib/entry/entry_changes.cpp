// New and changed entries as changes of the files of a section.
#include "entry/entry_changes.hpp"

#include "edit/list_edits.hpp"

namespace campaign {
namespace {

NewFields new_fields(const RecordKind& kind, const ImportedEntry& entry) {
  NewFields fields;
  for (const auto& field : kind.fields)
    for (const auto& one : entry.fields)
      if (one.field == &field) fields.push_back(written_field(field, one.texts));
  return fields;
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
  for (const auto& one : entry.fields) {
    const auto [key, value] = written_field(*one.field, one.texts);
    changes.edits[entry.before->file].push_back(set_field(entry.before->node, key, value));
  }
}

}  // namespace

EntryChanges changes_of(const RecordKind& kind, const SectionEntries& entries,
                        const std::vector<ImportedEntries>& tables, bool in_own_file) {
  EntryChanges changes;
  const Lists lists(entries);
  std::map<size_t, std::vector<NewFields>> added;
  for (const auto& table : tables)
    for (const auto& row : table.rows) {
      if (!row.passed_over.empty() || !row.problems.empty()) continue;
      if (row.before) {
        add_field_edits(row, changes);
        continue;
      }
      if (!entries.lists().empty() && !in_own_file)
        added[lists.list_for(month_of(row))].push_back(new_fields(kind, row));
      else
        changes.new_file += "  - " + flow_mapping(new_fields(kind, row)) + '\n';
    }
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
