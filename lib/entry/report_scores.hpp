// What is reported of each row of a table of scores.
#pragma once

#include "entry/import_scores.hpp"
#include "entry/row_verdict.hpp"

namespace campaign {

SheetReport report_rows(const ImportedTable& table);

}  // namespace campaign
