// Who competes for the places of a form of award, when whoever decides has limited them.
#pragma once

#include <vector>

#include "award/rule.hpp"

namespace campaign {

struct Competitor {
  const Nomination* nomination;
  Participant who;
  const BallotRecord* vote;  ///< the latest; null when nobody has voted
};

/// The nominations of the form for subjects of that class, in the order of the data, but those
/// withdrawn or decided before the vote.
std::vector<Competitor> competitors(const Index& index, const Records& records,
                                    const Campaign& campaign, const Places& places);

/// Where somebody stands among all who were voted on and can be proposed.
struct Contest {
  size_t above = 0;                     ///< have more votes
  std::vector<Competitor> equals = {};  ///< have as many, whoever is asked about among them
  size_t places = 0;

  bool suffices() const { return above + equals.size() <= places; }
  /// The places for all equals; 0 when those with more votes take all.
  size_t left() const { return above < places ? places - above : 0; }
};

/// Of a question about a nomination. Nothing when places are not limited, or nobody has voted on
/// it.
std::optional<Contest> contest_of(const Case& question);

/// Null when the data does not say how many may be put forward.
const Places* places_of(const Campaign& campaign, const AwardFormId& form, SubjectClass subject);

}  // namespace campaign
