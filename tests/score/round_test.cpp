// Which round counts, and how the totals of periods make the total of a longer one.
#include <doctest/doctest.h>

#include "score/scored.hpp"

using namespace campaign;
using namespace campaign::test;

namespace {

const std::string kTwoUnits =
    "criteria:\n"
    "  - {id: x, title: X, applies-to: unit, maximum: 60}\n"
    "  - {id: y, title: Y, applies-to: unit, maximum: 40}\n";

std::string plan(const std::string& more) {
  return "campaign: {id: c, title: C, period: 2021-09-21..2021-12-31, " + more + "}\n" + kTwoUnits;
}

/// Three months of one unit.
std::string months(const std::string& september, const std::string& october,
                   const std::string& november) {
  return units("a") + sheet("a: {" + september + "}") + sheet("a: {" + october + "}", "2021-10") +
         sheet("a: {" + november + "}", "2021-11");
}

}  // namespace

TEST_CASE("final stands over appraised over self, criterion by criterion") {
  const Scored one(kTwoUnits + units("a") + sheet("a: {x: 50, y: 30}", "2021-09", "self") +
                   sheet("a: {x: 40, y: 20}", "2021-09", "appraised") +
                   sheet("a: {x: 45}", "2021-09", "final"));
  CHECK(one.standings("2021-09") == "1 a 65");
}

TEST_CASE("a bonus or penalty that the appraisal does not confirm does not count") {
  const std::string more =
      "bonuses: [{id: thu, title: T, points: 5}]\npenalties: [{id: loi, title: L, points: 3}]\n";
  const auto self = sheet("a: {x: 50, y: 30, thu: 1, loi: 1}", "2021-09", "self");
  CHECK(Scored(kTwoUnits + more + units("a") + self).standings("2021-09") ==
        "1 a 82 (provisional)");
  const auto silent = sheet("a: {x: 50, y: 30}", "2021-09", "appraised");
  CHECK(Scored(kTwoUnits + more + units("a") + self + silent).standings("2021-09") == "1 a 80");
  const auto nothing = sheet("a: {}", "2021-09", "appraised");  // appraised too: it stands there
  CHECK(Scored(kTwoUnits + more + units("a") + self + nothing).standings("2021-09") ==
        "1 a 80 (provisional)");
  const auto confirms = sheet("a: {x: 50, y: 30, thu: 1}", "2021-09", "appraised");
  CHECK(Scored(kTwoUnits + more + units("a") + self + confirms).standings("2021-09") == "1 a 85");
  const auto final_only = sheet("a: {x: 50, y: 30, loi: 2}", "2021-09", "final");
  CHECK(Scored(kTwoUnits + more + units("a") + self + final_only).standings("2021-09") == "1 a 74");
}

TEST_CASE("what rests on a self-score is provisional") {
  const Scored self(kTwoUnits + units("a") + sheet("a: {x: 50, y: 30}", "2021-09", "self"));
  CHECK(self.standings("2021-09") == "1 a 80 (provisional)");
  const Scored part(kTwoUnits + units("a") + sheet("a: {x: 50, y: 30}", "2021-09", "self") +
                    sheet("a: {x: 40}", "2021-09", "appraised"));
  CHECK(part.standings("2021-09") == "1 a 70 (provisional)");
}

TEST_CASE(
    "a month that is left out makes nothing provisional, nor does one that the latest hides") {
  const auto march = units("a") + sheet("a: {x: 50, y: 30}", "2021-09", "appraised");
  const Scored part(kTwoUnits + march + sheet("a: {x: 50}", "2021-10", "self"));
  CHECK(part.standings("2021-09..2021-10") == "1 a 80 (no 2021-10)");
  const auto two = units("a") + sheet("a: {x: 50, y: 30}", "2021-09", "self") +
                   sheet("a: {x: 50, y: 20}", "2021-10", "appraised");
  CHECK(Scored(plan("aggregate: latest") + two).standings("2021-09..2021-10") == "1 a 70");
}

TEST_CASE("the average is of rounded totals, and is rounded again") {
  // (80.33 + 80.33 + 80.34) / 3 = 80.3333…
  const Scored one(plan("aggregate: average") +
                   months("x: 50, y: 30.33", "x: 50, y: 30.33", "x: 50, y: 30.34"));
  CHECK(one.total("2021-09..2021-11") == "80.33");
  // (80 + 80.01) / 2 = 80.005, half up
  const Scored half(plan("aggregate: average") + months("x: 50, y: 30", "x: 50, y: 30.01", ""));
  CHECK(half.total("2021-09..2021-10") == "80.01");
}

TEST_CASE("sum and latest") {
  const auto three = months("x: 50, y: 30", "x: 10, y: 5.5", "x: 20, y: 20");
  CHECK(Scored(plan("aggregate: sum") + three).total("2021-Q4") == "55.5");
  CHECK(Scored(plan("aggregate: sum") + three).total("2021") == "135.5");
  CHECK(Scored(plan("aggregate: latest") + three).total("2021-09..2021-10") == "15.5");
  // December has nothing yet, so November is the latest
  CHECK(Scored(plan("aggregate: latest") + three).total("2021") == "40");
}

TEST_CASE("a period without a total is told, and does not count") {
  const Scored one(plan("aggregate: average") + months("x: 50, y: 30", "x: 50", "x: 50, y: 50"));
  CHECK(one.standings("2021-09..2021-11") == "1 a 90 (no 2021-10)");
  CHECK(one.standings("2021-10") == "- a - (no 2021-10)");
}

TEST_CASE("reporting periods are those of the plan") {
  const Scored quarterly(plan("reporting: {every: quarter, due-day: 10}") + units("a") +
                         sheet("a: {x: 1, y: 2}", "2021-Q3") + sheet("a: {x: 3, y: 4}", "2021-Q4"));
  CHECK(quarterly.total("2021") == "5");  // (3 + 7) / 2
  std::string list;
  for (const auto& one : reporting_periods(quarterly.campaign(), *parse_period("2020..2022")))
    list += one.text() + " ";
  CHECK(list == "2021-Q3 2021-Q4 ");
  CHECK(reporting_periods(Campaign{}, *parse_period("2021")).empty());
}
