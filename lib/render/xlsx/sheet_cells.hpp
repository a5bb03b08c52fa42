// What a cell of a document is in a spreadsheet: a number, a day or a text.
#pragma once

#include "render/xlsx/sheets.hpp"

namespace campaign::render {

/// Numbers of a column of figures and days are such in the sheet too; all else is text, whatever
/// it looks like.
SheetCell sheet_cell(const Inlines& inlines, bool is_figure);
SheetCell sheet_cell(const std::string& text);

/// The text in pieces that a cell can hold, each safe to be written as a spreadsheet's text.
std::vector<std::string> cell_texts(const std::string& text);

}  // namespace campaign::render
