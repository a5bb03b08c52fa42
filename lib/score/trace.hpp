// The explanation of a standing: every number with the step that computed it and its source line.
#pragma once

#include <vector>

#include "base/value.hpp"
#include "score/standing.hpp"

namespace campaign {

/// One step: what it is, its result, where it is written, and its sub-steps.
struct Trace {
  Message what = {};
  Value amount = {};  ///< `38.5 of 40`, `Tốt`; missing when there is none
  Span where = {};
  std::vector<Trace> parts = {};
};

/// The explanation for one subject: periods, aggregate, grade, rank.
Trace trace(const Scores& scores, const std::vector<Standing>& all, const Standing& standing);

/// The times in which a subject is away within the period, with the reason of each.
std::vector<Trace> trace_absences(const Index& index, const SubjectId& who, const Period& period);

/// That bonuses and penalties were cut, and to what.
Trace trace_bounds(const Ratio& bounded);

/// The explanation for one period: criteria, bonuses, penalties, total.
Trace trace_period(const Scores& scores, const Standing& standing, const PeriodScore& score);

}  // namespace campaign
