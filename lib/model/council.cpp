// Majorities of the council as numbers of members.
#include "model/council.hpp"

#include <algorithm>

namespace campaign {

int64_t Majority::least_of(int64_t members) const {
  const Ratio required = share * Ratio(members);
  const int64_t below = required.floor();
  const bool exact = Ratio(below) == required;
  return std::max<int64_t>(exact && !strictly_more ? below : below + 1, 1);
}

}  // namespace campaign
