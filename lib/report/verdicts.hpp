// Verdicts and nominations as rows of a view.
#pragma once

#include "award/progress.hpp"
#include "award/verdict.hpp"
#include "base/value.hpp"

namespace campaign::pieces {

/// Who, for which form, whether and by which standard, and what is missing.
Value verdict_row(const Judge& judge, const Verdict& verdict);

/// Adds every condition with its ruling, source and lines of data.
void add_reasons(Value& row, const Judge& judge, const Verdict& verdict);

/// A nomination with its stage, what it lacks, the next step and the days left for it.
Value progress_row(const Judge& judge, const Progress& progress);

}  // namespace campaign::pieces
