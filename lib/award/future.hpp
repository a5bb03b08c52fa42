// The years to come at their best, for one subject: its records with all that can still happen.
#pragma once

#include <deque>
#include <optional>
#include <unordered_set>
#include <vector>

#include "award/evaluation.hpp"

namespace campaign {

/// A standard that can be met.
struct AttainedStandard {
  const Standard* standard = nullptr;
  const Award* base = nullptr;  ///< the held award on which it builds; null: none
  bool for_council = false;     ///< part of it only the council can find
};

/// By what a form can be given for a year, or at its end.
struct Attainment {
  const Statute* law = nullptr;
  bool before_law = false;  ///< by the law before, as nobody has read that of the year
  bool unknown = false;     ///< data on the past is missing, on which it depends
  std::vector<AttainedStandard> standards = {};  ///< at least one
};

/// A rating that is not the best.
struct LowRating {
  int year = 0;
  Rating rating = Rating::fulfilled;
};

struct FutureRequest {
  Date today = {};
  int last = 0;               ///< the last year that is looked at
  bool state_titles = false;  ///< titles of the state too, which forbid other forms of the year
  std::optional<LowRating> low = {};
};

/// True for a standard that stands for what nobody has read.
bool is_unread(const StatuteStandard& standard);

/// From the year of `today` on each year brings the best rating, recognised initiatives, and the
/// titles that come into reach by them, to the subject and to the people of a unit; so does the
/// year before what is still to be decided for it. A matter of conduct without an end is assumed
/// to end. What is written stays as it is, and nobody gets a year in which it does not belong.
class Future {
 public:
  Future(const Evaluation& evaluation, const Participant& who, const FutureRequest& request);
  Future(const Future&) = delete;

  /// Nullopt when no standard can be met for the year.
  std::optional<Attainment> reach(const AwardForm& form, int year) const;
  /// The same on an earlier day, by what is there for the year.
  std::optional<Attainment> reach(const AwardForm& form, int year, const Date& day) const;
  /// The last day of the year, but not before today.
  Date judged_on(int year) const;

 private:
  std::optional<Attainment> reach_of(const Participant& who, const AwardForm& form, int year,
                                     const Date& day) const;
  bool is_there(const Participant& who, int year) const;
  SubjectRecords with_years(const Participant& who);
  void add_rating(SubjectRecords& records, const Participant& who, int year);
  void add_initiatives(SubjectRecords& records, const Participant& who, int year);
  void register_for(SubjectRecords& records, const Participant& who, int year);
  /// Gives the titles of the year that come into reach, the lowest first; of the year before only
  /// those that have not been decided.
  void give_titles(const Participant& who, int year);
  bool is_assumed(const Award* award) const;

  const Evaluation& evaluation_;
  const Participant& who_;
  FutureRequest request_;
  std::vector<const AwardForm*> titles_ = {};  ///< the lowest first
  std::deque<Participant> members_ = {};
  std::deque<YearRating> ratings_ = {};
  std::deque<Initiative> initiatives_ = {};
  std::deque<Registration> registrations_ = {};
  std::deque<Award> awards_ = {};
  std::unordered_set<const Award*> assumed_ = {};  ///< those of `awards_`
  Records records_;
  Judge judge_;
};

}  // namespace campaign
