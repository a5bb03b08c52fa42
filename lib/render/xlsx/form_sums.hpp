// Sums of a form as formulas, where what they add up to is known and right.
#pragma once

#include "render/xlsx/form_sheet.hpp"

namespace campaign::render {

/// Finds the sums that the document names by the numbers of columns and the codes of rows.
void set_sums(FormSheet& form, const Document& document);

}  // namespace campaign::render
