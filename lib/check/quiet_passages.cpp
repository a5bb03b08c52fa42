// Orders passages by their places, so that each is found without a search.
#include "check/quiet_passages.hpp"

#include <algorithm>
#include <iterator>

namespace campaign {

Passages passages_of(const std::vector<Span>& spans) {
  Passages passages;
  for (const auto& one : spans) {
    auto& end = passages[{one.file, one.offset}];
    end = std::max(end, one.offset + one.length);
  }
  return passages;
}

bool lies_in(const Passages& passages, const Span& place) {
  const auto next = passages.upper_bound({place.file, place.offset});
  if (next == passages.begin()) return false;
  const auto& [begin, end] = *std::prev(next);
  return begin.first == place.file && place.offset < end;
}

}  // namespace campaign
