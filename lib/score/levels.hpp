// The periods of a standing by their length: which of them make its total.
#pragma once

#include "score/standing.hpp"

namespace campaign {

/// The periods of one length.
struct Level {
  std::optional<Step> every = {};  ///< none: the reporting periods
  bool has_points = false;
  bool asks_marks = false;                ///< without any the whole has no total
  std::vector<PeriodScore*> scored = {};  ///< that can count, in order
  /// Periods that count as 0: the plan asks nothing of such a length in them, but there are scores
  /// of another length.
  int64_t nothing_asked = 0;
  PeriodScore* last = nullptr;  ///< what `latest` takes; null when nothing was asked last

  bool has_total() const;  ///< of a period with criteria that can count
};

/// Marks the periods that count: all that can, under `latest` the last of each length.
std::vector<Level> count_periods(Standing& standing, Aggregate aggregate);

}  // namespace campaign
