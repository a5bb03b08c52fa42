// What comes into reach of one subject.
#pragma once

#include <vector>

#include "award/outlook.hpp"

namespace campaign {

/// One for each of the forms that comes into reach, in their order.
std::vector<Prospect> prospects_of(const Evaluation& evaluation, const OutlookRequest& request,
                                   const Participant& who,
                                   const std::vector<const AwardForm*>& forms);

}  // namespace campaign
