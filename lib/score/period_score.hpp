// The score of one subject in one reporting period, or in a longer one that is marked once, with
// every step from mark to total.
#pragma once

#include <algorithm>
#include <optional>
#include <vector>

#include "base/ratio.hpp"
#include "score/marks.hpp"
#include "score/sheet_periods.hpp"

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
  std::optional<Step> every = {};  ///< of what is marked once in a longer period; none: reporting
  std::vector<CriterionScore> criteria = {};  ///< of the subject's kind, parents before children
  std::vector<AdjustmentScore> adjustments = {};
  /// None when a score is missing or the plan has no points. That of a longer period is added to
  /// others: it is not kept within bounds, and bonuses and penalties alone have one.
  std::optional<Points> total = {};
  Ratio earned = {};                  ///< by criteria, before bonuses
  Ratio within = {};                  ///< with what counts inside the total, kept within bounds
  Ratio maximum = {};                 ///< of the criteria that apply, before bonuses
  std::optional<Ratio> bounded = {};  ///< set when bonuses or penalties were cut: the maximum, or 0
  bool scaled = false;                ///< scaled up because a root was excluded
  bool reported = false;              ///< there is at least one mark
  bool counts = false;                ///< in the total of a longer period
  bool provisional = false;           ///< some marks are self-scores only
  const AdjustmentScore* disqualified_by() const;
  bool missing() const;     ///< a criterion has no mark
  bool has_points() const;  ///< a criterion has a maximum
  /// Bonuses less penalties, of those inside the total or of the others.
  Ratio adjustments_sum(bool inside_total) const;
  /// What the adjustments outside of the total changed: a penalty takes off no more than there is.
  Ratio outside_total() const { return std::max(adjustments_sum(false), Ratio() - within); }
  // Of whatever version of the criterion stood.
  bool leaves_out(const Criterion& criterion) const;  ///< it, or all below it, has nothing to earn
  const CriterionScore* score_of(const Criterion& criterion) const;  ///< null for another kind's
};

/// What a total is made of: points, and bonuses less penalties inside and outside of the maximum.
struct TotalSum {
  Ratio points = {}, inside = {}, outside = {}, maximum = {};
};
struct BoundedTotal {
  Ratio points = {};
  Ratio within = {};                  ///< before what counts outside of the maximum
  std::optional<Ratio> bounded = {};  ///< set when it was cut: the maximum, or 0
};

/// Inside the total: bonuses up to the maximum, penalties down to 0. Outside: applied afterwards.
BoundedTotal within_bounds(const TotalSum& sum);

PeriodScore score_period(const Campaign& campaign, AppliesTo kind, const SheetPeriod& sheet,
                         const SubjectSheets& sheets);

}  // namespace campaign
