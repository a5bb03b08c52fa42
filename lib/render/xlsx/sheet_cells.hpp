// What a cell of a document is in a spreadsheet: a number, a day or a text.
#pragma once

#include "render/xlsx/sheets.hpp"

namespace campaign::render {

/// Worded numbers of a column of figures become numbers and worded days become days; all else stays
/// text, whatever it looks like.
SheetCell sheet_cell(const std::string& text, bool is_figure);

/// The text in pieces that a cell can hold, each safe to be written as a spreadsheet's text.
std::vector<std::string> cell_texts(const std::string& text);

}  // namespace campaign::render
