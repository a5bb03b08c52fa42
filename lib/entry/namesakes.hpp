// Which of several people of one name a row means.
#pragma once

#include "entry/import_entries.hpp"

namespace campaign {

/// Of namesakes the one who was born on the day, or in the year, that the row says; all of them
/// where that is not one. `texts`: the fields of the row.
std::vector<const FileEntry*> among_namesakes(std::vector<const FileEntry*> alike,
                                              const ImportedEntry& entry, const FieldTexts& texts);

}  // namespace campaign
