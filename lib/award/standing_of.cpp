// Where a subject stands in the whole campaign.
#include "award/standing_of.hpp"

namespace campaign {

const Standing* standing_of(const Case& question) {
  const auto& campaign = question.campaign();
  const auto kind =
      question.who.person ? criteria_of(campaign, *question.who.person) : AppliesTo::unit;
  for (const auto& one : question.scores.standings(kind, *campaign.plan->period))
    if (one.who.id() == question.who.id()) return &one;
  return nullptr;
}

}  // namespace campaign
