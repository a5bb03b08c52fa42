// Lookup in the lists of a campaign that have no index.
#include "model/campaign.hpp"

namespace campaign {

Ratio weight_of_version(const Campaign& campaign, const Criterion& criterion) {
  Ratio weight(1);
  if (criterion.in_force == kAlways) return weight;
  for (const auto* one = &criterion;; one = &campaign.criteria[static_cast<size_t>(one->parent)]) {
    if (one->weight) weight = weight * (*one->weight)->times;
    if (one->parent < 0) return weight;
  }
}

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
