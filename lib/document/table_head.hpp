// Heads of tables: columns under a common head, and the row that numbers the columns of a form.
#pragma once

#include "document/document.hpp"

namespace campaign {

/// `Năm sinh` of `**Năm sinh** Nam`: neighbours with the same one stand under it. Empty for others.
std::string group_of(const Inlines& head);
/// `Nam` of `**Năm sinh** Nam`; the whole head of others.
Inlines own_head(const Inlines& head);
/// `Năm sinh: Nam`, where a head has one line.
Inlines whole_head(const Inlines& head);

/// A head over one column, or over several that stand under it.
struct HeadSpan {
  std::string group = {};  ///< empty for a column of its own
  size_t first = 0;
  size_t count = 1;
};
std::vector<HeadSpan> head_spans(const Table& table);
bool has_groups(const Table& table);

/// Whether a row only numbers the columns: `*A* | *B* | *1*`, all of it slanted.
bool is_numbering(const Table::Row& row);

}  // namespace campaign
