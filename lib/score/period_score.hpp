// The score of one subject in one reporting period, with every step from mark to total.
#pragma once

#include <optional>
#include <vector>

#include "base/ratio.hpp"
#include "score/marks.hpp"

namespace campaign {

/// The result of a criterion; `unmarked`: the maximum, as nobody marked it (`default: maximum`).
enum class Outcome { points, unmarked, met, not_met, full, zero, excluded, missing, group };

/// A criterion or group, aligned with the tree of the plan.
struct CriterionScore {
  const Criterion* criterion = nullptr;
  RoundMark used = {};
  Outcome outcome = Outcome::missing;
  Ratio earned = {};    ///< after scaling and cap, for a group
  Ratio possible = {};  ///< what could be earned; 0 when excluded or qualitative
  bool scaled = false;  ///< a group scaled up because part of it was excluded
  bool capped = false;  ///< a group whose sum was above its own maximum
};

struct AdjustmentScore {
  const Adjustment* adjustment = nullptr;
  RoundMark used = {};
  Points times = {};         ///< or the points of the mark, where it gives them
  Points amount = {};        ///< after the limit, never negative
  bool limited = false;      ///< the limit reduced it
  bool unconfirmed = false;  ///< only the self-score names it, and the subject was appraised: 0
};

struct PeriodScore {
  Period period = {};
  std::vector<CriterionScore> criteria = {};  ///< of the subject's kind, parents before children
  std::vector<AdjustmentScore> adjustments = {};
  std::optional<Points> total = {};   ///< none when a score is missing or the plan has no points
  Ratio maximum = {};                 ///< of the criteria that apply, before bonuses
  std::optional<Ratio> bounded = {};  ///< set when bonuses or penalties were cut: the maximum, or 0
  bool scaled = false;                ///< scaled up because a root was excluded
  bool reported = false;              ///< there is at least one mark
  bool counts = false;                ///< in the total of a longer period
  bool provisional = false;           ///< some marks are self-scores only
  const AdjustmentScore* disqualified_by() const;
  bool missing() const;  ///< a criterion has no mark
  // Of whatever version of the criterion stood.
  bool leaves_out(const Criterion& criterion) const;  ///< it, or all below it, has nothing to earn
  const CriterionScore* score_of(const Criterion& criterion) const;  ///< null for another kind's
};

PeriodScore score_period(const Campaign& campaign, AppliesTo kind, const Period& period,
                         const SubjectSheets& sheets);

}  // namespace campaign
