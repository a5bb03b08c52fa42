// Of several marks for one criterion the one that counts: final over appraised over self.
#include "change/counting_marks.hpp"

#include "base/text.hpp"
#include "change/state_values.hpp"
#include "model/score.hpp"

namespace campaign {
namespace {

constexpr size_t kPartsOfMark = 5;

}  // namespace

DecidingValues with_counting_marks(const DecidingValues& values) {
  DecidingValues counting;
  std::string last;
  auto best = Round::self;
  for (const auto& one : values) {
    const auto parts = split(one.key, '/');
    if (parts.front() != "score" || parts.size() != kPartsOfMark) {
      counting.push_back(one);
      continue;
    }
    if (parts[2] == "-") continue;  // in the sheet, without a mark
    auto key = value_key({parts[0], parts[1], parts[3], parts[2]});
    const auto round = meant_by<Round>(parts[4]).value_or(Round::self);
    if (key == last && round < best) continue;
    if (key == last) counting.pop_back();
    best = round;
    last = key;
    counting.push_back({std::move(key), one.value, one.where});
  }
  sort_values(counting);
  return counting;
}

}  // namespace campaign
