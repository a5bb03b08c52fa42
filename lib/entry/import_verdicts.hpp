// What `campaign import` tells of each row of a table.
#pragma once

#include <ostream>
#include <string>
#include <vector>

#include "entry/import_scores.hpp"

namespace campaign {

struct RowCounts {
  size_t added = 0, changed = 0, same = 0, rejected = 0, passed_over = 0;
};

/// Of a workbook with a table, sheets without one are passed over, such as a sheet of notes; each
/// is told.
void pass_over_other_sheets(std::vector<ImportedTable>& tables, std::ostream& out);

bool is_sound(const std::vector<ImportedTable>& tables);
RowCounts count_rows(const std::vector<ImportedTable>& tables);

/// "3 rows: 1 added, 2 the same"
Message counts_line(const RowCounts& counts);

void print_verdicts(const std::string& file, const std::vector<ImportedTable>& tables,
                    std::ostream& out);

}  // namespace campaign
