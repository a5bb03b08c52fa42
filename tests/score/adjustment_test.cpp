// Bonuses and penalties: limits, inside and outside the total, disqualification.
#include <doctest/doctest.h>

#include "score/scored.hpp"

using namespace campaign;
using namespace campaign::test;

namespace {

/// The total of one unit on a criterion of 100 and one bonus and one penalty, each written short.
Scored adjusted(const std::string& bonus, const std::string& penalty, const std::string& marks) {
  return Scored(
      "criteria: [{id: x, title: X, applies-to: unit, maximum: 100}]\n"
      "bonuses: [{id: plus, title: P, " +
      bonus +
      "}]\n"
      "penalties: [{id: minus, title: M, " +
      penalty + "}]\n" + units("a b") + sheet("a: {" + marks + "}\nb: {x: 10}"));
}

std::string total(const std::string& bonus, const std::string& penalty, const std::string& marks) {
  return adjusted(bonus, penalty, marks).total();
}

const std::string kInside = "points: 5, limit: 12";
const std::string kOutside = "points: 5, limit: 12, inside-total: false";

}  // namespace

TEST_CASE("a bonus counts as often as it is given, up to its limit") {
  CHECK(total(kInside, "points: 1", "x: 80, plus: 2") == "90");
  CHECK(total(kInside, "points: 1", "x: 80, plus: 3") == "92");  // 15, limited to 12
  CHECK(total("points: 5", "points: 1", "x: 80, plus: 3") == "95");
  CHECK(total("points: 0.25", "points: 1", "x: 80, plus: 3") == "80.75");
}

TEST_CASE("only a bonus outside the total goes beyond the maximum") {
  CHECK(total(kInside, "points: 1", "x: 97, plus: 2") == "100");
  CHECK(total(kOutside, "points: 1", "x: 97, plus: 2") == "107");
}

TEST_CASE("penalties are taken, but never below 0") {
  CHECK(total(kInside, "points: 2, limit: 6", "x: 80, minus: 2") == "76");
  CHECK(total(kInside, "points: 2, limit: 6", "x: 80, minus: 9") == "74");
  CHECK(adjusted(kInside, "points: 20", "x: 30, minus: 2").standings("2021-09") == "1 b 10\n2 a 0");
  CHECK(adjusted(kOutside, "points: 20, inside-total: false", "x: 30, minus: 2")
            .standings("2021-09") == "1 b 10\n2 a 0");
}

TEST_CASE("inside and outside are reckoned one after the other") {
  // inside: 97 + 10, at most 100; then outside: 100 - 2
  CHECK(total(kInside, "points: 2, inside-total: false", "x: 97, plus: 2, minus: 1") == "98");
  // inside: 97 - 2; then outside: 95 + 10
  CHECK(total(kOutside, "points: 2", "x: 97, plus: 2, minus: 1") == "105");
}

TEST_CASE("a penalty that disqualifies takes the place, not the total") {
  const auto one = adjusted(kInside, "points: 2, disqualifies: true", "x: 90, minus: 1");
  CHECK(one.standings("2021-09") == "1 b 10\n- a 88 (disqualified by minus)");
  const auto none = adjusted(kInside, "points: 2, disqualifies: true", "x: 90, minus: 0");
  CHECK(none.standings("2021-09") == "1 a 90\n2 b 10");
}
