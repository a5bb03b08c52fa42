// Quotas of grades that are shares of each other, within blocks and over all.
#include <doctest/doctest.h>
#include <fmt/core.h>

#include <map>

#include "score/scored.hpp"

using namespace campaign;
using namespace campaign::test;

namespace {

std::string grades(std::string_view best, std::string_view good) {
  return fmt::format(
      "grades:\n"
      "  - {{id: best, title: Best, from: 90, quota: {{{}}}}}\n"
      "  - {{id: good, title: Good, from: 80, quota: {{{}}}}}\n"
      "  - {{id: fair, title: Fair, from: 0}}\n",
      best, good);
}

/// Units u0, u1 … with these totals, the first `split` of them in a block of their own.
std::string units_in_blocks(const std::vector<int>& totals, size_t split) {
  std::string ids, lines, blocks[2];
  for (size_t i = 0; i < totals.size(); ++i) {
    ids += fmt::format("{}u{}", i ? " " : "", i);
    lines += fmt::format("{}u{}: {{x: {}}}", i ? "\n" : "", i, totals[i]);
    auto& block = blocks[i < split ? 0 : 1];
    block += fmt::format("{}u{}", block.empty() ? "" : ", ", i);
  }
  return fmt::format(
      "blocks: [{{id: first, title: First, units: [{}]}}, {{id: second, title: Second, units: "
      "[{}]}}]\ncriteria: [{{id: x, title: X, applies-to: unit, maximum: 100}}]\n{}{}",
      blocks[0], blocks[1], units(ids), sheet(lines));
}

std::map<std::string, std::string> grades_of(const Scored& one) {
  std::map<std::string, std::string> list;
  for (const auto& row : one.scores().standings(AppliesTo::unit, *parse_period("2021-09")))
    list[row.who.id().text] = row.grade ? row.grade->id->text : "";
  return list;
}

}  // namespace

TEST_CASE("a share within blocks holds when others take the places of all") {
  // The first block has one for best, and two who could be good; the second keeps one of three for
  // best, and the two who fall take places of good: one is left, and half of one is no place.
  const auto all =
      grades_of(Scored(grades("share: 50%, of: good, per: block", "number: 3, per: all") +
                       units_in_blocks({95, 85, 84, 96, 94, 93, 81}, 3)));
  CHECK(all.at("u0") == "good");
  CHECK(all.at("u1") == "fair");
  CHECK(all.at("u2") == "fair");
  CHECK(all.at("u3") == "best");
  CHECK(all.at("u4") == "good");
  CHECK(all.at("u5") == "good");
  CHECK(all.at("u6") == "fair");
}

TEST_CASE("no quota is exceeded in the end, however its places are shared") {
  uint32_t state = 1;
  const auto below = [&](int limit) {
    state = state * 1664525U + 1013904223U;
    return static_cast<int>((state >> 8) % static_cast<uint32_t>(limit));
  };
  for (int round = 0; round < 300; ++round) {
    CAPTURE(round);
    std::vector<int> totals;
    for (int i = 4 + below(9); i > 0; --i) totals.push_back(75 + below(26));
    const size_t split = 1 + static_cast<size_t>(below(static_cast<int>(totals.size()) - 1));
    const int number = 1 + below(5);
    const auto all = grades_of(Scored(
        grades("share: 50%, of: good, per: block", fmt::format("number: {}, per: all", number)) +
        units_in_blocks(totals, split)));
    int good = 0, best_in[2] = {}, good_in[2] = {};
    for (size_t i = 0; i < totals.size(); ++i) {
      const auto& grade = all.at(fmt::format("u{}", i));
      good += grade == "good";
      good_in[i < split] += grade == "good";
      best_in[i < split] += grade == "best";
    }
    CHECK(good <= number);
    for (const int block : {0, 1}) CHECK(best_in[block] * 2 <= good_in[block]);
  }
}
