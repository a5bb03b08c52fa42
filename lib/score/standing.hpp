// Standings in a period: total, grade and rank of each subject, and the scores they come from.
#pragma once

#include <map>
#include <mutex>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "model/index.hpp"
#include "score/participants.hpp"
#include "score/period_score.hpp"
#include "score/sheet_periods.hpp"

namespace campaign {

/// Why a better grade was not given although the total is enough.
struct GradeObstacle {
  enum class Kind { below_floor, quota_full, tie_at_quota };
  Kind kind;
  const Grade* grade;                ///< the grade that was not given
  const Criterion* criterion = {};   ///< below_floor: the first criterion that fails
  Ratio share = {};                  ///< below_floor: the share of its maximum that was reached
  int64_t places = 0;                ///< quota: how many may have the grade
  const UnitBlock* block = nullptr;  ///< quota: in which block; null for all
  int64_t candidates = 0;            ///< quota: how many would have it by points
  int64_t base = 0;                  ///< quota: how many are graded, of whom a share is
  bool on_self_scores = false;       ///< quota: some candidates have self-scores only
};

/// What the reporting periods, or the longer periods of one step, give to the total.
struct TotalPart {
  std::optional<Step> every;  ///< none: of the reporting periods
  Points points;
};

struct Standing {
  Participant who;
  AppliesTo kind = AppliesTo::unit;
  Period period = {};
  /// The reporting periods in which it took part, then the longer ones.
  std::vector<PeriodScore> periods = {};
  /// Those in which it took part and the plan asked nothing; only where it marks longer periods.
  std::vector<SheetPeriod> unasked = {};
  std::optional<Points> total = {};   ///< by the plan's aggregate; none without points
  std::vector<TotalPart> parts = {};  ///< of the total; only where the plan marks longer periods
  std::optional<Ratio> bounded = {};  ///< set when the sum of the parts was cut
  /// What grades are given by, on the scale of one period: under `sum` the average. None in a
  /// period too short for criteria that are marked once in a longer one.
  std::optional<Points> graded = {};
  std::optional<Points> sum = {};
  std::optional<Points> average = {};
  std::vector<Period> unscored = {};  ///< periods that have no total
  bool provisional = false;           ///< a period that counts rests on self-scores only
  const UnitBlock* block = nullptr;   ///< of the unit at the end; null when in none
  bool ended = false;                 ///< a unit that does not stand to the end of the period
  const Grade* grade = nullptr;
  std::vector<GradeObstacle> obstacles = {};
  std::optional<int> rank = {};  ///< in all, or in the block; equals share one, the next is skipped
  bool shared_rank = false;
  std::vector<Ratio> tie_break = {};  ///< by the plan's list; more is better

  const AdjustmentScore* disqualified_by() const;
  /// What a criterion earned and could earn over all periods.
  std::pair<Ratio, Ratio> over_periods(const Criterion& criterion) const;
};

/// Computes and caches all standings; thread-safe. The campaign must outlive it.
class Scores {
 public:
  Scores(const Campaign& campaign, const Index& index)
      : campaign_(campaign), index_(index), marks_(campaign) {}

  /// All subjects of a kind, by rank, those without one last. Computed on first use.
  const std::vector<Standing>& standings(AppliesTo kind, const Period& period) const;
  /// The standing of one subject, by its kind of criteria at the end of the period; null when it is
  /// not scored in it.
  const Standing* standing(const Participant& who, const Period& period) const;
  const MarkBook& marks() const { return marks_; }
  const Campaign& campaign() const { return campaign_; }
  const Index& index() const { return index_; }

 private:
  struct Known {
    std::vector<Standing> list = {};
    std::unordered_map<std::string_view, const Standing*> by_subject = {};
  };
  const Known& known(AppliesTo kind, const Period& period) const;
  void add_standings(AppliesTo kind, const Period& period, std::vector<Standing>& list) const;
  std::vector<Standing> compute(AppliesTo kind, const Period& period) const;

  const Campaign& campaign_;
  const Index& index_;
  MarkBook marks_;
  mutable std::mutex computing_;
  mutable std::map<std::pair<AppliesTo, Period>, Known> known_;
};

// The steps of standings(), each in its own file.
void aggregate(const Campaign& campaign, Standing& standing);
void break_ties(const Scores& scores, std::vector<Standing>& standings);
void grade(const Campaign& campaign, std::vector<Standing>& standings);
void rank(const Campaign& campaign, std::vector<Standing>& standings);

}  // namespace campaign
