// A ballot of the council, counted on all its members.
#pragma once

#include "award/statute.hpp"

namespace campaign {

/// Holds when enough of all members agree. Not known where nobody can say how many members there
/// are, that anybody was there, or what share is asked: such a vote carries nothing.
Finding judge_vote(const Campaign& campaign, const std::optional<RequiredMajority>& asked,
                   const BallotRecord& vote);

/// Where the share is written, with a warning, when nobody has verified it.
std::vector<Note> notes_on(const Statute& statute, const RequiredMajority& asked);

}  // namespace campaign
