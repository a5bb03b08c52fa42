// The tables of a file that is named for import.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "environment.hpp"
#include "table/table.hpp"

namespace campaign {

/// All tables, or only one sheet; hidden sheets are reported and left out. Throws a WorldError
/// for what cannot be read, and a UsageError for an unknown sheet.
std::vector<CellTable> tables_of(const std::string& name, const std::optional<std::string>& sheet,
                                 const Environment& environment);

}  // namespace campaign
