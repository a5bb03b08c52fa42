// What is reported of each row of a table of entries.
#pragma once

#include "entry/import_entries.hpp"
#include "entry/row_verdict.hpp"

namespace campaign {

SheetReport report_rows(const ImportedEntries& table);

}  // namespace campaign
