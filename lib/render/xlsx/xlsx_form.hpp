// Writes a fixed form as a sheet of a workbook, ready to be printed and signed.
#pragma once

#include "render/xlsx/form_sheet.hpp"

namespace campaign::render {

void write_form(lxw_workbook* book, CellFormats& formats, const FormSheet& form);

}  // namespace campaign::render
