// Heads that are values themselves: a column for each year of ratings, for each month, indicator or
// unit of figures.
#pragma once

#include "entry/field_heads.hpp"

namespace campaign {

/// Sets `also` of an unknown head that is such a value, `2024` or `Xếp loại năm 2024`; leaves
/// others as they are.
void read_value_head(const RecordKind& kind, const FieldReader& reader, const TableCell& cell,
                     FieldHead& head);

/// The field of which heads are values; null when there is none.
const RecordField* field_in_heads(const FieldHeads& heads);

/// Heads that are values of two fields, and of a field that has a column too.
std::vector<Message> wrong_value_heads(const FieldHeads& heads);

}  // namespace campaign
