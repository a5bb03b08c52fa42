// The kinds of entries that people add one by one or bring in a table, and their fields.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "edit/section_entries.hpp"

namespace campaign {

enum class FieldType {
  id,  ///< of the entry itself
  text,
  texts,  ///< one or more, each repeated or behind a semicolon
  word,   ///< one of `words`
  date,
  period,  ///< a day, month, quarter, half, year or range
  months,  ///< a period of whole months
  year,
  number,  ///< a whole one
  figure,  ///< with two decimals at most
  share,   ///< `43%` or `3/7`
  money,   ///< đồng
  truth,
  subject,  ///< a unit or person, by id or name
  subjects,
  unit,
  form,     ///< of award
  content,  ///< of the emulation
  criterion,
  indicator,
  unit_kind,     ///< of the program or of the plan
  achievements,  ///< by id
  awards,        ///< by id
};

struct RecordField {
  std::string_view key;
  FieldType type = FieldType::text;
  /// What offices write over such a column, with `|` between: first as the program writes it, then
  /// folded; the key itself is known too.
  std::string_view heads = {};
  std::vector<std::string_view> words = {};

  bool names_subjects() const {
    return type == FieldType::subject || type == FieldType::subjects || type == FieldType::unit;
  }
  std::string_view head() const { return heads.substr(0, heads.find('|')); }
  /// Whether it holds a list.
  bool is_list() const {
    return type == FieldType::texts || type == FieldType::subjects ||
           type == FieldType::achievements || type == FieldType::awards;
  }
};

struct RecordKind {
  std::string_view name;       ///< as `campaign import` has it, and the section: `people`
  std::string_view one;        ///< as `campaign add` has it: `person`
  std::string_view title;      ///< over a table that is written
  std::string_view id_prefix;  ///< of the ids that are made: `sk` gives sk-2021-09-01; empty: of
                               ///< the name; there is none without a field `id`
  std::vector<std::string_view>
      key;                          ///< fields that together identify an entry where no id is given
  std::vector<RecordField> fields;  ///< in the order in which they are written
  PairFields pairs = {};            ///< where an entry of the data holds many rows

  const RecordField* field(std::string_view name_of_field) const;
  bool has_id() const { return field("id") != nullptr; }
};

const std::vector<RecordKind>& record_kinds();

/// Null for an unknown one. The second finds `person`.
const RecordKind* find_record_kind(std::string_view name);
const RecordKind* find_kind_of_one(std::string_view one);

}  // namespace campaign
