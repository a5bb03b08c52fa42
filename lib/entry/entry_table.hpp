// The entries of a kind as a table that import takes back.
#pragma once

#include "base/message.hpp"
#include "edit/section_entries.hpp"
#include "entry/field_value.hpp"
#include "table/written_table.hpp"

namespace campaign {

struct EntryTable {
  WrittenTable table = {};
  /// What the entries have and the table has not, such as the posts of who has moved.
  std::vector<Message> left_out = {};
};

/// `for_people`: names and Vietnamese words in place of ids and choices, wherever import reads them
/// as the same; days of posts and heads are those of `day`.
EntryTable entry_table(const Evaluation& evaluation, const RecordKind& kind,
                       const SectionEntries& entries, const Date& day, bool for_people);

}  // namespace campaign
