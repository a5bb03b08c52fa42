// Why a standing is what it is: every number with the step that made it and the line it comes from.
#pragma once

#include <vector>

#include "base/value.hpp"
#include "score/standing.hpp"

namespace campaign {

/// One step: what it is, what came out, where it is written, and the steps below it.
struct Trace {
  Message what = {};
  Value amount = {};  ///< `38.5 of 40`, `Tốt`; missing when there is none
  Span where = {};
  std::vector<Trace> parts = {};
};

/// The whole reasoning about one subject: periods, aggregate, grade, place.
Trace trace(const Scores& scores, const std::vector<Standing>& all, const Standing& standing);

/// The reasoning about one reporting period: criteria, bonuses, penalties, total.
Trace trace_period(const Scores& scores, const Standing& standing, const PeriodScore& score);

}  // namespace campaign
