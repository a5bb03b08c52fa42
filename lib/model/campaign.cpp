// Lookup in the lists of a campaign that have no index.
#include "model/campaign.hpp"

namespace campaign {

const Grade* find_grade(const Campaign& campaign, std::string_view id, const Date& day) {
  const Grade* known = nullptr;
  for (const auto& one : campaign.grades) {
    if (one.id->text != id) continue;
    if (one.in_force.contains(day)) return &one;
    if (!known) known = &one;
  }
  return known;
}

}  // namespace campaign
