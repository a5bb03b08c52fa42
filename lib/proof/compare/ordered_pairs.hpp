// Pairs the elements of two lists, in order on both sides.
#pragma once

#include <algorithm>
#include <cstdint>
#include <vector>

namespace campaign {

using Pairs = std::vector<std::pair<size_t, size_t>>;

/// The pairs with the greatest sum of scores. A score of 0 is no pair.
template <class Score>
Pairs best_pairs(size_t rows, size_t columns, Score score) {
  std::vector<uint32_t> sums((rows + 1) * (columns + 1), 0);
  std::vector<uint32_t> scores(rows * columns, 0);
  const auto sum = [&](size_t r, size_t c) -> uint32_t& { return sums[r * (columns + 1) + c]; };
  for (size_t r = rows; r-- > 0;)
    for (size_t c = columns; c-- > 0;) {
      const auto own = scores[r * columns + c] = score(r, c);
      sum(r, c) = std::max({sum(r + 1, c), sum(r, c + 1), own ? own + sum(r + 1, c + 1) : 0});
    }
  Pairs pairs;
  for (size_t r = 0, c = 0; r < rows && c < columns;) {
    const auto own = scores[r * columns + c];
    if (own && sum(r, c) == own + sum(r + 1, c + 1))
      pairs.emplace_back(r++, c++);
    else if (sum(r, c) == sum(r + 1, c))
      ++r;
    else
      ++c;
  }
  return pairs;
}

}  // namespace campaign
