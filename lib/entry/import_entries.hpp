// Entries of an office's table, such as its people, compared with those of the campaign.
#pragma once

#include <map>
#include <set>

#include "edit/section_entries.hpp"
#include "entry/entry_keys.hpp"
#include "entry/entry_rows.hpp"
#include "entry/row_verdict.hpp"

namespace campaign {

/// Its fields are those that differ from what is entered.
struct ImportedEntry : GivenEntry {
  const FileEntry* before = nullptr;  ///< the entry that is meant; null for a new one
};

struct ImportedEntries : ImportedSheet {
  std::vector<ImportedEntry> rows = {};
};

/// Reads tables of one kind, one after the other: what comes a second time is a problem.
class EntryImport {
 public:
  /// `day`: on which posts and names are compared.
  EntryImport(const Evaluation& evaluation, const Date& day, const RecordKind& kind,
              const SectionEntries& entries, const FieldReader& reader, const ImportMap& map)
      : evaluation_(evaluation),
        day_(day),
        kind_(kind),
        map_(map),
        reader_(reader),
        keys_(evaluation, kind, entries, day),
        taken_ids_(taken_ids(evaluation.campaign, entries)) {}

  /// The value of a field in rows of tables that have no column of it.
  void set_default(const RecordField& field, const std::string& text) {
    defaults_[&field] = {text};
  }

  ImportedEntries read(const CellTable& table);

  /// Compares an entry of these fields with what is entered. `row`: of the table, from 0.
  ImportedEntry take(std::vector<ImportedField> given, std::string name, size_t row = 0);

 private:
  const Evaluation& evaluation_;
  Date day_;
  const RecordKind& kind_;
  const ImportMap& map_;
  const FieldReader& reader_;
  EntryKeys keys_;
  std::set<std::string> taken_ids_;
  std::map<const RecordField*, std::vector<std::string>> defaults_ = {};
  std::map<std::string, size_t> seen_ = {};  ///< keys of rows before this one, and their rows

  std::vector<Message> wrong_rows(const CellTable& table, const FieldHeads& heads) const;
  ImportedEntry compared(GivenEntry given, const CellTable& table, const FieldHeads& heads);
  void add_defaults(GivenEntry& entry) const;
  void compare(ImportedEntry& entry);
  void find_meant(ImportedEntry& entry, const FieldTexts& texts);
  void compare_years(ImportedEntry& entry);
  void check_seen(ImportedEntry& entry, const FieldTexts& texts);
  Message wrong_change(const ImportedEntry& entry, const ImportedField& field, bool by_id) const;
  void check_new(ImportedEntry& entry);
  void add_id(ImportedEntry& entry);
};

}  // namespace campaign
