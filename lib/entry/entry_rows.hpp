// The rows of a table of entries as values of fields, before they are compared with the data.
#pragma once

#include <string>
#include <vector>

#include "entry/field_heads.hpp"
#include "entry/field_value.hpp"
#include "entry/list_end.hpp"

namespace campaign {

/// A field of a row, which may differ from what is entered.
struct ImportedField {
  const RecordField* field;
  std::vector<std::string> texts;
  std::vector<std::string> before = {};  ///< empty when it is not entered
};

struct GivenEntry {
  size_t row = 0;  ///< in the table, from 0
  std::string name = {};
  std::vector<ImportedField> fields = {};
  std::vector<Message> problems = {};  ///< each with its cell
  Message passed_over = {};            ///< why; empty otherwise
  Message remark = {};                 ///< how something was read that the table does not say
  std::string stated_unit = {};        ///< of a leader: `Ban Giám đốc`, which is no unit
  std::string unknown_unit = {};       ///< that the campaign does not have
  /// Days of which only the year is given, such as `1985` of a birthday; `texts` is the year.
  std::vector<ImportedField> years = {};
};

/// Reads the rows of one table from the top.
class EntryRows {
 public:
  EntryRows(const CellTable& table, const FieldHeads& heads, const RecordKind& kind,
            const FieldReader& reader)
      : table_(table),
        heads_(heads),
        kind_(kind),
        reader_(reader),
        list_end_(end_of_list(table, head_cells(heads.heads), heads.first_row)) {}

  /// One entry; where columns are years or the like, one for each that is filled in.
  std::vector<GivenEntry> read(size_t row);

 private:
  const CellTable& table_;
  const FieldHeads& heads_;
  const RecordKind& kind_;
  const FieldReader& reader_;
  size_t list_end_;              ///< below it stand signatures
  std::string unit_above_ = {};  ///< the unit whose name stands above, in a table without a column

  std::string name_in(size_t row) const;
  bool stands_below_field(size_t row) const;
  bool is_lettered_heading(size_t row, const std::string& name) const;
  Message why_passed(size_t row, const std::string& name);
  FieldValue read_cell(const RecordField& field, const TableCell& cell, size_t row,
                       size_t column) const;
  void add_value(GivenEntry& entry, const RecordField& field, const TableCell& cell,
                 size_t column) const;
  bool is_year_only(GivenEntry& entry, const RecordField& field, const TableCell& cell) const;
  void read_unit_above(GivenEntry& entry) const;
  std::string leadership_in(size_t row) const;
  void read_leader(GivenEntry& entry) const;
  std::vector<GivenEntry> by_column(const GivenEntry& common) const;
};

/// The texts of a field; null when it is not given.
const ImportedField* given_field(const std::vector<ImportedField>& fields, std::string_view key);

}  // namespace campaign
