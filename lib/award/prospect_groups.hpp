// Prospects by form, those of whom the same is said together.
#pragma once

#include <vector>

#include "award/outlook.hpp"

namespace campaign {

/// Of one form: when it comes into reach and what must happen is the same for all. Those who depend
/// on missing data stand together.
using ProspectGroup = std::vector<const Prospect*>;

struct FormProspects {
  const AwardForm* form = nullptr;
  std::vector<ProspectGroup> groups = {};  ///< the earliest first, those of missing data last
};

/// From the highest form. The outlook must outlive it.
std::vector<FormProspects> by_form(const Outlook& outlook, const Laws& laws);

}  // namespace campaign
