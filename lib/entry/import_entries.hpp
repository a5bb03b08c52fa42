// Entries of an office's table, such as its people, compared with those of the campaign.
#pragma once

#include <map>
#include <set>

#include "edit/section_entries.hpp"
#include "entry/entry_keys.hpp"
#include "entry/field_heads.hpp"
#include "entry/field_value.hpp"
#include "entry/row_verdict.hpp"

namespace campaign {

/// A field of a row that differs from what is entered.
struct ImportedField {
  const RecordField* field;
  std::vector<std::string> texts;
  std::vector<std::string> before = {};  ///< empty when it is not entered
};

struct ImportedEntry {
  size_t row = 0;  ///< in the table, from 0
  std::string name = {};
  const FileEntry* before = nullptr;  ///< the entry that is meant; null for a new one
  std::vector<ImportedField> fields = {};
  std::vector<Message> problems = {};  ///< each with its cell
  Message passed_over = {};            ///< why; empty otherwise
  Message kept = {};                   ///< values of the data whose cells are empty here
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
  ImportedEntry read_row(const CellTable& table, const FieldHeads& heads, size_t row);
  Message kept_values(const CellTable& table, const FieldHeads& heads,
                      const ImportedEntry& entry) const;
  void compare(ImportedEntry& entry, std::vector<ImportedField> given);
  void check_new(ImportedEntry& entry);
  void add_id(ImportedEntry& entry);
  bool is_name_of_unit(const CellTable& table, const FieldHeads& heads, size_t row,
                       const std::string& name) const;
};

}  // namespace campaign
