// Whether the simplified procedure applies to a nomination.
#include <algorithm>

#include "award/statute.hpp"

namespace campaign {

bool Statute::simplifies(const Nomination& nomination) const {
  const auto* procedure = simplified();
  if (!procedure || !*procedure || nomination.simplified.empty()) return false;
  const auto named = [&](const SimplifiedCase& needed) {
    return std::any_of(nomination.simplified.begin(), nomination.simplified.end(),
                       [&](const auto& one) { return *one == *needed.id; });
  };
  const auto& cases = (*procedure)->cases;
  return (*procedure)->needed == CasesNeeded::all ? std::all_of(cases.begin(), cases.end(), named)
                                                  : std::any_of(cases.begin(), cases.end(), named);
}

}  // namespace campaign
