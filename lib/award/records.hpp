// What the data says of each subject, gathered once: awards, ratings, initiatives, conduct,
// ballots.
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
  std::vector<const Award*> awards = {};        ///< by day, those without one last
  std::vector<const YearRating*> ratings = {};  ///< by year
  std::vector<const Initiative*> initiatives = {};
  std::vector<const Conduct*> conduct = {};
  std::vector<const Achievement*> achievements = {};
  std::vector<const Nomination*> nominations = {};
  std::vector<BallotRecord> ballots = {};  ///< by day

  const YearRating* rating(int year) const;
  const BallotRecord* ballot(const AwardFormId& form) const;  ///< the latest; null
};

/// Made once after loading; the campaign must outlive it and stay where it is.
class Records {
 public:
  explicit Records(const Campaign& campaign);

  const SubjectRecords& of(const SubjectId& subject) const;

 private:
  std::unordered_map<std::string_view, SubjectRecords> by_subject_;
};

bool is_revoked(const Award& award, const Date& day);  ///< by the day

/// Decided before the day, and not revoked by then. An award without any day is held on none.
bool is_held(const Award& award, const Date& day);

/// The day from which later awards count: the end of the time that the decision covers, else its
/// day; nothing when neither is known.
std::optional<Date> counts_from(const Award& award);

}  // namespace campaign
