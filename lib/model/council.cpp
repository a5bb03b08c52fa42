// Counting heads of the council.
#include "model/council.hpp"

#include <algorithm>

namespace campaign {

int64_t Majority::least_of(int64_t members) const {
  const Ratio wanted = share * Ratio(members);
  const int64_t below = wanted.floor();
  const bool exact = Ratio(below) == wanted;
  return std::max<int64_t>(exact && !strictly_more ? below : below + 1, 1);
}

}  // namespace campaign
