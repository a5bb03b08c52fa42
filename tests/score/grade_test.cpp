// Grades: by total, floor and quota.
#include <doctest/doctest.h>

#include "score/scored.hpp"

using namespace campaign;
using namespace campaign::test;

namespace {

/// Units a, b, c … with these totals out of 100.
std::string totals(const std::vector<std::string>& totals) {
  std::string ids, lines;
  for (size_t i = 0; i < totals.size(); ++i) {
    const std::string id(1, static_cast<char>('a' + i));
    ids += (ids.empty() ? "" : " ") + id;
    lines += (lines.empty() ? "" : "\n") + id + ": {x: " + totals[i] + "}";
  }
  return units(ids) + sheet(lines);
}

std::string graded(const std::string& best, const std::vector<std::string>& list,
                   const std::string& more = "") {
  const Scored one(
      "criteria: [{id: x, title: X, applies-to: unit, maximum: 100}]\n"
      "grades:\n"
      "  - {id: good, title: Good, from: 80}\n"  // the order of the file is no matter
      "  - {id: best, title: Best, from: 90" +
      best + "}\n" + more + totals(list));
  return one.standings("2021-09");
}

}  // namespace

TEST_CASE("a grade is given from its number of points on") {
  CHECK(graded("", {"90", "89.99", "80", "79.99"}) ==
        "1 a 90 best\n2 b 89.99 good\n3 c 80 good\n4 d 79.99");
  CHECK(graded(", until: 95", {"96", "95", "94"}) == "1 a 96 good\n2 b 95 good\n3 c 94 best");
}

TEST_CASE("every criterion must reach the floor of a grade") {
  const std::string plan =
      "criteria:\n"
      "  - {id: x, title: X, applies-to: unit, maximum: 60}\n"
      "  - {id: y, title: Y, applies-to: unit, maximum: 40}\n"
      "  - {id: q, title: Q, applies-to: unit}\n"
      "grades:\n"
      "  - {id: best, title: Best, from: 90, floor: 85%}\n"
      "  - {id: good, title: Good, from: 80, floor: 50%}\n"
      "  - {id: fair, title: Fair, from: 0}\n" +
      units("a b c");
  // 33 of 40 is 82.5 %; 34 of 40 is 85 %; what is not met reaches nothing
  CHECK(Scored(plan + sheet("a: {x: 58, y: 33, q: met}\n"
                            "b: {x: 58, y: 34, q: met}\n"
                            "c: {x: 60, y: 40, q: not-met}"))
            .standings("2021-09") ==
        "1 c 100 fair (best: q at 0%; good: q at 0%)\n2 b 92 best\n3 a 91 good (best: y at 82.5%)");
}

TEST_CASE("a floor is of all periods together") {
  const std::string plan =
      "criteria: [{id: x, title: X, applies-to: unit, maximum: 100}]\n"
      "grades: [{id: best, title: Best, from: 80, floor: 85%}]\n" +
      units("a");
  CHECK(Scored(plan + sheet("a: {x: 80}") + sheet("a: {x: 90}", "2021-10"))
            .standings("2021-09..2021-10") == "1 a 85 best");
}

TEST_CASE("a quota is a share of all, rounded down") {
  // 20 % of 9 is 1.8
  CHECK(graded(", quota: 20%", {"99", "98", "97", "70", "70", "70", "70", "70", "70"})
            .starts_with("1 a 99 best\n2 b 98 good (best: 1 for 3)\n"
                         "3 c 97 good (best: 1 for 3)\n4= d 70\n"));
  // those without any grade are some of all, too: 20 % of 5
  CHECK(graded(", quota: 20%", {"99", "70", "70", "70", "70"}).starts_with("1 a 99 best\n"));
  CHECK(
      graded(", quota: 20%", {"99", "70", "70", "70"}).starts_with("1 a 99 good (best: 0 for 1)"));
}

TEST_CASE("a quota of the next grade counts those who fall into it") {
  // of six, two best: 50 % of the four good
  CHECK(graded(", quota: 50%, quota-of: good", {"99", "98", "97", "85", "84", "83"}) ==
        "1 a 99 best\n2 b 98 best\n3 c 97 good (best: 2 for 3)\n4 d 85 good\n5 e 84 good\n"
        "6 f 83 good");
}

TEST_CASE("a tie at the cut-off is shown, and nobody is chosen") {
  // 50 % of 4 is 2; b and c are equal
  CHECK(
      graded(", quota: 50%", {"99", "95", "95", "70"}) ==
      "1 a 99 best\n2= b 95 good (best: tie, 2 for 3)\n2= c 95 good (best: tie, 2 for 3)\n4 d 70");
  // below the tie there is no place anyway
  CHECK(graded(", quota: 50%", {"95", "95", "95", "91", "70"}) ==
        "1= a 95 good (best: tie, 2 for 4)\n1= b 95 good (best: tie, 2 for 4)\n"
        "1= c 95 good (best: tie, 2 for 4)\n4 d 91 good (best: 2 for 4)\n5 e 70");
  // all the equals have a place
  CHECK(graded(", quota: 50%", {"95", "95", "91", "70"}) ==
        "1= a 95 best\n1= b 95 best\n3 c 91 good (best: 2 for 3)\n4 d 70");
}

TEST_CASE("the disqualified get no grade, take no place and are none of all") {
  const Scored one(
      "criteria: [{id: x, title: X, applies-to: unit, maximum: 100}]\n"
      "penalties: [{id: out, title: O, points: 1, disqualifies: true}]\n"
      "grades: [{id: best, title: Best, from: 90, quota: 50%}]\n" +
      units("a b c d") + sheet("a: {x: 100, out: 1}\nb: {x: 95}\nc: {x: 94}\nd: {x: 93}"));
  // 50 % of b, c and d is one place
  CHECK(one.standings("2021-09") ==
        "1 b 95 best\n2 c 94 (best: 1 for 3)\n3 d 93 (best: 1 for 3)\n"
        "- a 99 (disqualified by out)");
}

TEST_CASE("who falls from a full grade gets the next one, whatever its `until`") {
  CHECK(Scored("criteria: [{id: x, title: X, applies-to: unit, maximum: 100}]\n"
               "grades:\n"
               "  - {id: best, title: Best, from: 90, quota: 50%}\n"
               "  - {id: good, title: Good, from: 80, until: 90}\n" +
               totals({"98", "97"}))
            .standings("2021-09") == "1 a 98 best\n2 b 97 good (best: 1 for 2)");
}

TEST_CASE("a quota counts those who fall past a grade with a quota or a floor of its own") {
  const auto of_four = [](const std::string& middle) {
    return Scored(
               "criteria: [{id: x, title: X, applies-to: unit, maximum: 100},"
               "{id: y, title: Y, applies-to: unit, maximum: 100}]\n"
               "grades:\n"
               "  - {id: best, title: Best, from: 60, quota: {share: 50%, of: pass}}\n" +
               middle + "  - {id: pass, title: Pass, from: 0}\n" + units("a b c d") +
               sheet("a: {x: 90, y: 0}\nb: {x: 89, y: 0}\nc: {x: 88, y: 0}\nd: {x: 87, y: 0}"))
        .standings("2021-09");
  };
  // one place in the middle: two hold the last grade, and one is half of them
  CHECK(of_four("  - {id: good, title: Good, from: 50, quota: {number: 1}}\n") ==
        "1 a 90 best\n2 b 89 good (best: 1 for 4)\n"
        "3 c 88 pass (best: 1 for 4; good: 1 for 3)\n4 d 87 pass (best: 1 for 4; good: 1 for 3)");
  // nobody reaches the floor: three hold the last grade, and one is within half of them
  CHECK(of_four("  - {id: good, title: Good, from: 50, floor: 50%}\n")
            .starts_with("1 a 90 best\n2 b 89 pass (best: 1 for 4; good: y at 0%)"));
}

TEST_CASE("a quota of the next grade counts those whom the next grade's own quota leaves") {
  CHECK(Scored("criteria: [{id: x, title: X, applies-to: unit, maximum: 100}]\n"
               "grades:\n"
               "  - {id: best, title: Best, from: 90, quota: 50%, quota-of: good}\n"
               "  - {id: good, title: Good, from: 80, quota: 40%}\n"
               "  - {id: fair, title: Fair, from: 0}\n" +
               totals({"98", "97", "88", "87", "86"}))
            .standings("2021-09") ==
        "1 a 98 best\n2 b 97 good (best: 1 for 2)\n3 c 88 good\n"
        "4 d 87 fair (good: 2 for 4)\n5 e 86 fair (good: 2 for 4)");
}

TEST_CASE("a period without a total counts for no floor") {
  CHECK(Scored("criteria:\n"
               "  - {id: x, title: X, applies-to: unit, maximum: 60}\n"
               "  - {id: y, title: Y, applies-to: unit, maximum: 40}\n"
               "grades: [{id: best, title: Best, from: 80, floor: 85%}]\n" +
               units("a") + sheet("a: {x: 60, y: 36}") + sheet("a: {x: 20}", "2021-10"))
            .standings("2021-09..2021-10") == "1 a 96 best (no 2021-10)");
}

TEST_CASE("the sum of several periods is graded by their average, the latest period by itself") {
  const std::string plan =
      "criteria:\n  - {id: x, title: X, applies-to: unit, maximum: 60}\n"
      "  - {id: y, title: Y, applies-to: unit, maximum: 40}\n"
      "grades:\n  - {id: best, title: Best, from: 90, floor: 50%}\n"
      "  - {id: poor, title: Poor, from: 0}\n";
  const auto by = [](const std::string& aggregate) {
    return "campaign: {id: c, title: C, period: 2021-09..2021-12, aggregate: " + aggregate + "}\n";
  };
  const auto months = units("a b c") +
                      sheet("a: {x: 25, y: 20}\nb: {x: 60, y: 10}\nc: {x: 60, y: 40}") +
                      sheet("a: {x: 25, y: 20}\nb: {x: 60, y: 40}\nc: {x: 60, y: 5}", "2021-10");
  CHECK(Scored(by("sum") + plan + months).standings("2021-09..2021-10") ==
        "1 b 170 poor\n2 c 165 poor\n3 a 90 poor");
  CHECK(Scored(by("latest") + plan + months).standings("2021-09..2021-10") ==
        "1 b 100 best\n2 c 65 poor\n3 a 45 poor");
}
