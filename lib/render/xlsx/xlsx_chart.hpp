// Charts of a workbook, drawn by the spreadsheet from the cells above them.
#pragma once

#include "render/xlsx/sheets.hpp"

struct lxw_workbook;
struct lxw_worksheet;

namespace campaign::render {

/// Draws the chart of a sheet, if it has one, below its table, whose head is in `head_row`.
void draw_chart(lxw_workbook* book, lxw_worksheet* paper, const Sheet& sheet, unsigned head_row);

}  // namespace campaign::render
