// A table for a terminal: columns as wide as they need to be, and together no wider than the
// screen.
#pragma once

#include <string>
#include <vector>

#include "document/document.hpp"

namespace campaign::render {

/// The column that says what a row is about: the first one that is not aligned to the right.
size_t key_column(const Table& table);
/// Whether the head says anything; a table without is only a way to set texts side by side.
bool has_head(const Table& table);

/// The lines of a table. Cells are wrapped; when there are more columns than the width can hold,
/// the rest follows below, with the key column repeated.
std::vector<std::string> table_lines(const Table& table, int width);

}  // namespace campaign::render
