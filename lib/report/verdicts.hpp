// Verdicts and nominations as rows of a view.
#pragma once

#include "award/outlook.hpp"
#include "award/progress.hpp"
#include "award/verdict_row.hpp"
#include "base/value.hpp"

namespace campaign::pieces {

/// Subject, form, result, standard, and what is missing.
Value verdict_value(const Evaluation& evaluation, const VerdictRow& row);

/// Adds `general` and `standards`: every condition with its ruling, source and lines of data.
void add_reasons(Value& row, const Verdict& verdict);

/// A nomination: its verdict, stage, what it lacks, the next step and the days left.
Value progress_row(const Evaluation& evaluation, const Progress& progress);

/// What comes into reach: the form, the earliest year, what must happen, what a low rating costs.
/// When the same honour was given last; missing when never.
Value given_on(const Prospect& one);
/// The titles of those that count; missing without any.
Value free_initiatives(const Prospect& one);
Value prospect_row(const Evaluation& evaluation, const Prospect& one);

}  // namespace campaign::pieces
