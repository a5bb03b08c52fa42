// A score sheet as a workbook that an office fills in: `campaign import scores` reads it back.
#pragma once

#include "entry/due_marks.hpp"

namespace campaign {

/// Throws a WorldError when the workbook cannot be written.
std::string sheet_form(const Evaluation& evaluation, const BlankRequest& request,
                       const DueMarks& due);

}  // namespace campaign
