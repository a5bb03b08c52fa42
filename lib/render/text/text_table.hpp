// Lays out a table for a terminal, no wider than the screen.
#pragma once

#include <string>
#include <vector>

#include "document/document.hpp"

namespace campaign::render {

/// The column that names the rows: the first left-aligned one, or else 0.
size_t key_column(const Table& table);
/// Whether any head cell has text; a table without a head is only used for layout.
bool has_head(const Table& table);

/// The lines of a table. Cells are wrapped; columns that do not fit the width follow below, with
/// the key column repeated.
std::vector<std::string> table_lines(const Table& table, int width);

}  // namespace campaign::render
