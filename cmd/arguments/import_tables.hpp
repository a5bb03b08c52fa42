// The tables of files that are named for import.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "entry/table_title.hpp"
#include "environment.hpp"
#include "table/table.hpp"

namespace campaign {

struct FileTables {
  std::string file;
  std::vector<CellTable> tables = {};
};

/// All tables of the files, or only one sheet of each; hidden sheets are reported and left out.
/// Throws a WorldError for what cannot be read, and a UsageError for an unknown sheet.
std::vector<FileTables> tables_of(const std::vector<std::string>& files,
                                  const std::optional<std::string>& sheet,
                                  const Environment& environment);

/// The period and round that the program's own forms among them say; throws a UsageError where two
/// of them differ.
FormOrigin origin_of_forms(const std::vector<FileTables>& files);

}  // namespace campaign
