// Whether the simplified procedure applies to a nomination, and how many copies it asks.
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

std::optional<int> Statute::copies(const AwardFormId& id, bool is_simplified) const {
  const auto* procedure = simplified();
  if (is_simplified && procedure && *procedure) return (*procedure)->copies;
  const auto* declared = form(id);
  return declared ? declared->copies : std::nullopt;
}

}  // namespace campaign
