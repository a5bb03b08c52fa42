// The most points that a plan lets anybody reach.
#pragma once

#include "model/campaign.hpp"

namespace campaign {

/// The maximum total of a kind of subject on a day, with weights and without bonuses: a group's
/// own maximum caps its children.
Points reachable_points(const Campaign& campaign, AppliesTo kind, const Date& day);

}  // namespace campaign
