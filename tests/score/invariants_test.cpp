// What holds for every campaign, tried on made-up ones: bounds, order, penalties, places.
#include <doctest/doctest.h>
#include <fmt/core.h>

#include <algorithm>

#include "score/scored.hpp"

using namespace campaign;
using namespace campaign::test;

namespace {

/// The same numbers on every machine.
class Dice {
 public:
  explicit Dice(uint32_t seed) : state_(seed * 2654435761U + 1) {}
  int below(int limit) {
    state_ = state_ * 1664525U + 1013904223U;
    return static_cast<int>((state_ >> 8) % static_cast<uint32_t>(limit));
  }

 private:
  uint32_t state_;
};

const std::string kPlan =
    "criteria:\n"
    "  - id: all\n    title: All\n    applies-to: unit\n    criteria:\n"
    "      - id: g\n        title: G\n        maximum: 50\n        criteria:\n"
    "          - {id: c0, title: C, maximum: 40, when-not-applicable: exclude}\n"
    "          - {id: c1, title: C, maximum: 20, when-not-applicable: full}\n"
    "      - {id: c2, title: C, maximum: 30, when-not-applicable: zero}\n"
    "      - {id: c3, title: C, maximum: 20, when-not-applicable: exclude}\n"
    "bonuses:\n"
    "  - {id: in, title: I, points: 3, limit: 8}\n"
    "  - {id: out, title: O, points: 4, limit: 10, inside-total: false}\n"
    "penalties: [{id: minus, title: M, points: 7, limit: 30}]\n"
    "tie-break: [c2]\n" +
    units("u0 u1 u2 u3 u4 u5");

std::string mark(Dice& dice, int maximum) {
  if (dice.below(6) == 0) return "not-applicable";
  return fmt::format("{}.{}", dice.below(maximum), dice.below(100) / 10);
}

std::string marks(Dice& dice, int unit, int penalties) {
  std::string text = fmt::format("u{}: {{", unit);
  const int maxima[] = {40, 20, 30, 20};
  for (int i = 0; i < 4; ++i)
    if (dice.below(20) > 0) text += fmt::format("c{}: {}, ", i, mark(dice, maxima[i]));
  return text + fmt::format("in: {}, out: {}, minus: {}}}", dice.below(4), dice.below(4),
                            dice.below(3) + penalties);
}

/// A sheet for each unit and month.
std::vector<std::string> sheets(uint32_t seed, int penalties = 0) {
  Dice dice(seed);
  std::vector<std::string> list;
  for (const auto* period : {"2021-09", "2021-10"})
    for (int unit = 0; unit < 6; ++unit)
      list.push_back(sheet(marks(dice, unit, penalties), period));
  return list;
}

std::string with(const std::vector<std::string>& sheets) {
  std::string text = kPlan;
  for (const auto& one : sheets) text += one;
  return text;
}

const Period kBoth = *parse_period("2021-09..2021-10");

}  // namespace

TEST_CASE("invariants of made-up campaigns") {
  for (uint32_t seed = 1; seed <= 40; ++seed) {
    CAPTURE(seed);
    auto list = sheets(seed);
    const Scored one(with(list));
    const Scored stricter(with(sheets(seed, 1)));
    std::reverse(list.begin(), list.end());
    std::rotate(list.begin(), list.begin() + seed % 12, list.end());
    const Scored shuffled(with(list));

    // the order of sheets changes nothing
    for (const auto* period : {"2021-09", "2021-09..2021-10"})
      CHECK(shuffled.standings(period) == one.standings(period));

    const auto& standings = one.scores().standings(AppliesTo::unit, kBoth);
    for (size_t i = 0; i < standings.size(); ++i) {
      const auto& total = standings[i].total;
      if (!total) continue;
      // 100 and the outside bonus of 10
      CHECK(*total >= Points());
      CHECK(*total <= Points::whole(110));
      // places follow totals
      const auto* above = i > 0 ? &standings[i - 1] : nullptr;
      if (above) CHECK(*above->total >= *total);
      if (above) CHECK((*above->rank == *standings[i].rank) == (*standings[i].rank != int(i) + 1));
      // one more penalty never raises a total
      for (const auto& other : stricter.scores().standings(AppliesTo::unit, kBoth))
        if (other.who.id() == standings[i].who.id()) CHECK(*other.total <= *total);
    }
  }
}
