// Converts table cells of a document into spreadsheet cells: numbers, dates or texts.
#pragma once

#include "render/xlsx/sheets.hpp"

namespace campaign::render {

/// Filled-in numbers and dates stay typed; everything else is text, whatever it looks like.
SheetCell sheet_cell(const Inlines& inlines);
SheetCell sheet_cell(const std::string& text);

/// The text split into pieces that fit into a cell, with escapes applied. At least one piece.
std::vector<std::string> cell_texts(const std::string& text);

}  // namespace campaign::render
