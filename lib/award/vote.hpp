// Judges a ballot of the council, as a share of all its members.
#pragma once

#include "award/statute.hpp"

namespace campaign {

/// Holds when enough of all members agree. Unknown when the members, the attendance or the required
/// share are not written.
Finding judge_vote(const Campaign& campaign, const std::optional<RequiredMajority>& required,
                   const BallotRecord& vote);

/// A warning at the share in the rule pack when it is not verified; else empty.
std::vector<Note> notes_on(const Statute& statute, const RequiredMajority& required);

}  // namespace campaign
