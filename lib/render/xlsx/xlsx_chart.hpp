// Adds charts to a workbook; the spreadsheet draws them from the cells above.
#pragma once

#include "render/xlsx/sheets.hpp"

struct lxw_workbook;
struct lxw_worksheet;

namespace campaign::render {

/// Adds the chart of a sheet, if it has one, below its table; `head_row` is the row of its head.
void draw_chart(lxw_workbook* book, lxw_worksheet* paper, const Sheet& sheet, unsigned head_row);

}  // namespace campaign::render
