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

/// The open nominations of the form for subjects of that class, in the order of the data.
std::vector<Competitor> competitors(const Index& index, const Records& records,
                                    const Campaign& campaign, const Places& places);

/// Why somebody voted on has no place, or no sure one; empty when there is one, or nobody has
/// limited them. Translated.
std::string without_place(const Index& index, const Records& records, const Campaign& campaign,
                          const Nomination& nomination);

/// Null when the data does not say how many may be put forward.
const Places* places_of(const Campaign& campaign, const AwardFormId& form, SubjectClass subject);

}  // namespace campaign
