// How many places a quota gives.
#include "model/quota.hpp"

#include <algorithm>

namespace campaign {

int64_t Quota::places(int64_t base) const {
  if (number) return *number;
  const Ratio exact = *share * Ratio(base);
  int64_t whole = exact.floor();
  if (rounding == Rounding::nearest) whole = (exact + Ratio(1, 2)).floor();
  if (rounding == Rounding::up && exact > Ratio(whole)) ++whole;
  return std::max<int64_t>(whole, at_least);
}

}  // namespace campaign
