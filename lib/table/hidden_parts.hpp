// Rows and columns of a sheet that the office does not see, such as those behind a filter.
#pragma once

#include "ooxml/xml.hpp"
#include "table/table.hpp"

namespace campaign {

/// Sets `hidden_rows` and `hidden_columns` of the table.
void note_hidden_parts(const Xml& sheet, CellTable& table);

}  // namespace campaign
