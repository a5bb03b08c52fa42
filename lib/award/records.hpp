// The records of each subject: awards, ratings, initiatives, conduct, ballots.
#pragma once

#include <string_view>
#include <unordered_map>
#include <vector>

#include "model/campaign.hpp"

namespace campaign {

struct BallotRecord {
  const Meeting* meeting;
  const Ballot* ballot;
};

struct SubjectRecords {
  std::vector<const Award*> awards = {};        ///< by date, those without one last
  std::vector<const YearRating*> ratings = {};  ///< by year
  std::vector<const Initiative*> initiatives = {};
  std::vector<const Conduct*> conduct = {};
  std::vector<const Achievement*> achievements = {};
  std::vector<const Nomination*> nominations = {};
  std::vector<const Registration*> registrations = {};
  std::vector<BallotRecord> ballots = {};  ///< by date

  const YearRating* rating(int year) const;                   ///< null when there is none
  const BallotRecord* ballot(const AwardFormId& form) const;  ///< the latest; null without one
  /// The latest of its form, and of its time where the ballot gives one; null without one.
  const BallotRecord* ballot(const Nomination& nomination) const;
};

/// All awards and nominations of one form, in file order.
struct FormRecords {
  std::vector<const Award*> awards = {};
  std::vector<const Nomination*> nominations = {};
};

/// Built once after loading; the campaign must outlive it and must not move.
class Records {
 public:
  explicit Records(const Campaign& campaign);
  /// Those of `base`, which must outlive it, but for subjects whose records are replaced.
  static Records over(const Records& base);
  void replace(const SubjectId& subject, SubjectRecords records);  ///< the id must outlive it
  void add(const Award& award);  ///< to a subject that was replaced, as its latest

  const SubjectRecords& of(const SubjectId& subject) const;
  const FormRecords& of_form(const AwardFormId& form) const;
  /// The people who have or had a post in a unit, in file order.
  const std::vector<const Person*>& people_of(const SubjectId& unit) const;
  bool assumed() const { return base_ != nullptr; }  ///< some records are as they might become

 private:
  Records() = default;

  std::unordered_map<std::string_view, SubjectRecords> by_subject_;
  std::unordered_map<std::string_view, FormRecords> by_form_;
  std::unordered_map<std::string_view, std::vector<const Person*>> by_unit_;
  const Records* base_ = nullptr;
};

bool is_revoked(const Award& award, const Date& day);  ///< on or before the day

/// Decided before the day, and not revoked by then. Without a date the end of `covers` counts; an
/// award without both is never held.
bool is_held(const Award& award, const Date& day);

/// The day after which later awards count: the end of `covers`, else the date of the decision;
/// nullopt when neither is known.
std::optional<Date> counts_from(const Award& award);

/// The law treats ministry and province as equal: cấp bộ, cấp tỉnh.
bool is_recognised_at(const Initiative& initiative, InitiativeLevel required);

}  // namespace campaign
