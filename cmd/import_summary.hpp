// What `campaign import` prints beside the verdicts: what helps to go on.
#pragma once

#include <string>
#include <vector>

#include "arguments/import_tables.hpp"
#include "entry/import_entries.hpp"
#include "environment.hpp"

namespace campaign {

/// A file for --map to begin with, where heads are not known.
void print_map_to_begin(const std::vector<SheetReport>& sheets,
                        const std::vector<std::string>& columns, Environment& environment);

/// Heads of the map, which is called `map`, that no table has.
void note_unused_heads(const std::string& map, const ImportMap& words,
                       const std::vector<FileTables>& files, Environment& environment);

/// The commands that add the units which rows of people name.
void print_unknown_units(const std::vector<ImportedEntries>& tables, Environment& environment);

}  // namespace campaign
