// Totals of one period: sums, caps, what does not apply, rounding. Numbers are worked out beside.
#include <doctest/doctest.h>

#include "score/scored.hpp"

using namespace campaign;
using namespace campaign::test;

namespace {

/// One group of 100 that holds these lines; unit `a` alone, with these marks.
Scored scored_lines(const std::string& criteria, const std::string& marks) {
  return Scored("criteria:\n  - {id: all, title: All, applies-to: unit, criteria: [" + criteria +
                "]}\n" + units("a") + sheet("a: {" + marks + "}"));
}

const std::string kThree =
    "{id: x, title: X, maximum: 40}, {id: y, title: Y, maximum: 30, when-not-applicable: exclude},"
    "{id: z, title: Z, maximum: 30, when-not-applicable: POLICY}";

std::string three(std::string policy) {
  auto text = kThree;
  return text.replace(text.find("POLICY"), 6, policy);
}

}  // namespace

TEST_CASE("hundredths add up exactly") {
  // 0.1 + 0.2 is no 0.3 for floating-point numbers
  CHECK(scored_lines(kThree.substr(0, 30), "x: 0.1").total() == "0.1");
  CHECK(scored_lines(three("zero"), "x: 0.1, y: 0.2, z: 0").total() == "0.3");
  CHECK(scored_lines(three("zero"), "x: 39.99, y: 29.99, z: 29.99").total() == "99.97");
}

TEST_CASE("a total is rounded once, half up") {
  // without z 70 are left: 35.01 * 100 / 70 = 50.0142…; 0.35 * 100 / 70 = 0.5
  CHECK(scored_lines(three("exclude"), "x: 35.01, y: 0, z: not-applicable").total() == "50.01");
  CHECK(scored_lines(three("exclude"), "x: 0.35, y: 0, z: not-applicable").total() == "0.5");
  // of two left out 40 remain: 0.01 * 100 / 40 = 0.025, half up
  const auto one = scored_lines(three("exclude"), "x: 0.01, y: not-applicable, z: not-applicable");
  CHECK(one.total() == "0.03");
}

TEST_CASE("what does not apply gives its maximum, nothing, or is carried by the rest") {
  CHECK(scored_lines(three("full"), "x: 20, y: 15, z: not-applicable").total() == "65");
  CHECK(scored_lines(three("zero"), "x: 20, y: 15, z: not-applicable").total() == "35");
  // half of what is left is half of the whole
  const auto one = scored_lines(three("exclude"), "x: 20, y: 15, z: not-applicable");
  CHECK(one.total() == "50");
  CHECK(one.part("all") == "50/100 scaled");
  CHECK(one.part("z") == "0/0");
}

TEST_CASE("when nothing applies there is no total") {
  const auto one = scored_lines("{id: x, title: X, maximum: 9, when-not-applicable: exclude}",
                                "x: not-applicable");
  CHECK(one.total() == "-");
  CHECK(one.part("all") == "0/0");
}

TEST_CASE("groups add up, and a group with a maximum caps its sum") {
  const std::string nested =
      "{id: g, title: G, maximum: 50, criteria: [{id: x, title: X, maximum: 40},"
      "  {id: y, title: Y, maximum: 20}]}, {id: z, title: Z, maximum: 50}";
  const auto one = scored_lines(nested, "x: 39, y: 18, z: 40.5");  // 57, capped at 50
  CHECK(one.total() == "90.5");
  CHECK(one.part("g") == "50/50 capped");
  CHECK(one.part("all") == "90.5/100");
  CHECK(scored_lines(nested, "x: 20, y: 18, z: 0").part("g") == "38/50");
}

TEST_CASE("a group that was left out as a whole is carried by its neighbours") {
  const std::string nested =
      "{id: g, title: G, criteria: [{id: x, title: X, maximum: 20, when-not-applicable: exclude},"
      "  {id: y, title: Y, maximum: 20, when-not-applicable: exclude}]},"
      "{id: z, title: Z, maximum: 60}";
  // 45 of 60 is three quarters, so 75 of 100
  const auto whole = scored_lines(nested, "x: not-applicable, y: not-applicable, z: 45");
  CHECK(whole.total() == "75");
  CHECK(whole.part("g") == "0/0");
  CHECK(whole.part("all") == "75/100 scaled");
  // inside the group y carries x: 10 of 20 is 20 of 40; 20 + 45
  const auto inner = scored_lines(nested, "x: not-applicable, y: 10, z: 45");
  CHECK(inner.total() == "65");
  CHECK(inner.part("g") == "20/40 scaled");
  CHECK(inner.part("all") == "65/100");
}

TEST_CASE("roots carry each other too") {
  const Scored one(
      "criteria:\n"
      "  - {id: x, title: X, applies-to: unit, maximum: 60}\n"
      "  - {id: y, title: Y, applies-to: unit, maximum: 40, when-not-applicable: exclude}\n" +
      units("a") + sheet("a: {x: 45, y: not-applicable}"));
  CHECK(one.total() == "75");
  CHECK(one.scores().standings(AppliesTo::unit, *parse_period("2021-09"))[0].periods[0].scaled);
}

TEST_CASE("a missing score gives no total, never 0, and scales nothing") {
  const auto one = scored_lines(three("zero"), "x: 20, y: 15");
  CHECK(one.total() == "-");
  CHECK(one.part("all") == "35/70");
  CHECK(one.standings("2021-09") == "- a - (no 2021-09)");
  // z does not apply, but the plan does not say what then
  CHECK(scored_lines("{id: z, title: Z, maximum: 9}", "z: not-applicable").total() == "-");
}

TEST_CASE("a score of the wrong kind is missing") {
  CHECK(scored_lines("{id: x, title: X, maximum: 9}", "x: met").total() == "-");
  CHECK(scored_lines("{id: x, title: X, maximum: 9}, {id: q, title: Q}", "x: 1, q: 1").total() ==
        "-");
}

TEST_CASE("a qualitative criterion changes no total") {
  const std::string mixed = "{id: x, title: X, maximum: 100}, {id: q, title: Q}";
  CHECK(scored_lines(mixed, "x: 80, q: met").total() == "80");
  CHECK(scored_lines(mixed, "x: 80, q: not-met").total() == "80");
  CHECK(scored_lines(mixed, "x: 80, q: not-applicable").total() == "80");
  CHECK(scored_lines(mixed, "x: 80").total() == "-");
  CHECK(scored_lines("{id: q, title: Q}", "q: met").standings("2021-09") == "- a - (no 2021-09)");
}

TEST_CASE("what is left out of a capped group is carried within the cap") {
  CHECK(Scored("criteria:\n"
               "  - {id: a, title: A, applies-to: unit, maximum: 60}\n"
               "  - id: g\n    title: G\n    applies-to: unit\n    maximum: 20\n    criteria:\n"
               "      - {id: b, title: B, maximum: 20}\n"
               "      - {id: d, title: D, maximum: 20, when-not-applicable: exclude}\n" +
               units("u") + sheet("u: {a: 60, b: 10, d: not-applicable}"))
            .standings("2021-09") == "1 u 70");
}
