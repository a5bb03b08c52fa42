// The heads of a table of entries: which column holds which field.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "entry/field_value.hpp"
#include "entry/head_parts.hpp"
#include "entry/heads.hpp"

namespace campaign {

struct FieldHead {
  size_t row = 0, column = 0;
  const RecordField* field = nullptr;  ///< null when the column is passed over, or not known
  FieldPart part = FieldPart::whole;
  bool is_known = true;
  std::string text = {};  ///< as it is written
  Message meant = {};     ///< of an unknown one: what may be meant, else empty
  /// Where the columns are years, months, units or the like: the field that the head is a value
  /// of, and the value; the cells are values of `field`.
  const RecordField* also = nullptr;
  std::string also_text = {};
};

struct FieldHeads {
  std::vector<FieldHead> heads = {};
  size_t first_row = 0;  ///< behind the heads
  bool has_key = true;   ///< whether a column says which entry a row means

  const FieldHead* find(std::string_view key) const;  ///< null when there is none
};

/// The row with the most fields among the first of the table. Nullopt when none has two, or one
/// where one field identifies an entry or columns are values of another.
std::optional<FieldHeads> find_field_heads(const CellTable& table, const RecordKind& kind,
                                           const ImportMap& map, const FieldReader& reader);

/// What is to be said of heads without a key.
Message missing_key_head(const FieldHeads& heads, const RecordKind& kind);

/// Columns that nobody knows, and fields that stand twice or in the heads too.
std::vector<Message> wrong_field_heads(const FieldHeads& heads);

}  // namespace campaign
