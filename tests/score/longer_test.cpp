// What is marked once in a quarter or a year, beside the months. Numbers are worked out beside.
#include <doctest/doctest.h>

#include "score/scored.hpp"

using namespace campaign;
using namespace campaign::test;

namespace {

const std::string kMonthly = "criteria: [{id: x, title: X, applies-to: unit, maximum: 100}]\n";

std::string half_year(const std::string& aggregate) {
  return "campaign: {id: c, title: C, period: 2021-07..2021-12, aggregate: " + aggregate + "}\n";
}

/// Marks of unit `a` in the six months.
std::string six_months(const std::vector<std::string>& marks) {
  std::string text;
  for (size_t i = 0; i < marks.size(); ++i)
    text += sheet("a: {x: " + marks[i] + "}", "2021-" + std::string(i < 3 ? "0" : "") +
                                                  std::to_string(7 + static_cast<int>(i)));
  return text;
}

}  // namespace

TEST_CASE("a bonus of a quarter counts by the aggregate") {
  const auto scored = [](const std::string& aggregate) {
    return Scored(half_year(aggregate) + kMonthly +
                  "bonuses: [{id: b, title: B, points: 1, limit: 9, every: quarter}]\n" +
                  units("a") + six_months({"10", "20", "30", "40", "50", "60"}) +
                  sheet("a: {b: 3}", "2021-Q3") + sheet("a: {b: 6}", "2021-Q4"));
  };
  const auto average = scored("average");
  CHECK(average.total("2021-Q3") == "23");           // 60 / 3 + 3
  CHECK(average.total("2021-07") == "10");           // no whole quarter
  CHECK(average.total("2021") == "39.5");            // 210 / 6 + 9 / 2
  CHECK(average.total("2021-08..2021-12") == "46");  // 200 / 5 + 6: one quarter is in it
  CHECK(scored("sum").total("2021") == "219");       // 210 + 9
  CHECK(scored("latest").total("2021") == "66");     // 60 + 6
  CHECK(scored("latest").total("2021-Q3") == "33");
}

TEST_CASE("a quarter in which nothing is scored does not count in the average of its bonuses") {
  const Scored one(half_year("average") + kMonthly +
                   "bonuses: [{id: b, title: B, points: 1, limit: 9, every: quarter}]\n" +
                   units("a") + six_months({"10", "20", "30"}) + sheet("a: {b: 4}", "2021-Q3"));
  CHECK(one.total("2021") == "24");
}

TEST_CASE("bonuses and penalties of longer periods keep the total within bounds") {
  const auto scored = [](const std::string& inside, const std::string& marks) {
    return Scored(
        half_year("average") + kMonthly + "bonuses: [{id: b, title: B, points: 1, limit: 50, " +
        inside + "every: quarter}]\npenalties: [{id: p, title: P, points: 1, limit: 99, " + inside +
        "every: year}]\n" + units("a") + six_months({"90", "90", "90", "90", "90", "90"}) + marks);
  };
  const std::string bonus = sheet("a: {b: 30}", "2021-Q3"), penalty = sheet("a: {p: 99}", "2021");
  CHECK(scored("", bonus).total("2021-Q3") == "100");
  CHECK(scored("inside-total: false, ", bonus).total("2021-Q3") == "120");
  CHECK(scored("", bonus).total("2021") == "100");  // 90 + (30 + 0) / 2 = 105
  CHECK(scored("", penalty).total("2021") == "0");
  CHECK(scored("", bonus + penalty).total("2021") == "6");  // 105 - 99
}

TEST_CASE("a criterion of a quarter: totals, floors, tie-break and grades") {
  const std::string criteria =
      "criteria:\n  - id: g\n    title: G\n    applies-to: unit\n    criteria:\n"
      "      - {id: x, title: X, maximum: 80}\n"
      "      - {id: q, title: Q, maximum: 20, every: quarter, when-not-applicable: exclude}\n"
      "tie-break: [q]\n"
      "grades: [{id: best, title: Best, from: 80, floor: 50%}, {id: good, title: Good, from: 0}]\n";
  const Scored one(half_year("average") + criteria + units("a b c") +
                   sheet("a: {x: 72}\nb: {x: 74}\nc: {x: 80}", "2021-07") +
                   sheet("a: {x: 72}\nb: {x: 74}\nc: {x: 80}", "2021-08") +
                   sheet("a: {x: 72}\nb: {x: 74}\nc: {x: 80}", "2021-09") +
                   sheet("a: {q: 18}\nb: {q: 16}\nc: {q: 9}", "2021-Q3"));
  // c is below half of q; a and b tie at 90
  CHECK(one.standings("2021-Q3") == "1 a 90 best\n2 b 90 best\n3 c 89 good (best: q at 45%)");
  CHECK(one.standings("2021-07") == "1 c 80\n2 b 74\n3 a 72");  // no grade without q
  CHECK(one.standings("2021-Q4") ==
        "- a - (no 2021-10; no 2021-11; no 2021-12; no 2021-Q4)\n"
        "- b - (no 2021-10; no 2021-11; no 2021-12; no 2021-Q4)\n"
        "- c - (no 2021-10; no 2021-11; no 2021-12; no 2021-Q4)");
}

TEST_CASE("leaders may be marked once in a quarter only") {
  const Scored one(
      half_year("average") +
      "criteria:\n  - {id: x, title: X, applies-to: person, maximum: 100}\n"
      "  - {id: l, title: L, applies-to: leader, maximum: 100, every: quarter}\n"
      "people: [{id: a, name: A, class: leader}, {id: b, name: B, class: direct, unit: u}]\n" +
      units("u") + sheet("b: {x: 70}", "2021-07") + sheet("a: {l: 90}", "2021-Q3"));
  CHECK(one.standings("2021-Q3", AppliesTo::leader) == "1 a 90");
  CHECK(one.standings("2021-07", AppliesTo::leader) == "- a -");
  CHECK(one.standings("2021-07", AppliesTo::person) == "1 b 70");
}

TEST_CASE("months have grades of their own where the whole campaign has others") {
  const Scored one(half_year("sum") +
                   "criteria:\n  - {id: x, title: X, applies-to: unit, maximum: 80}\n"
                   "  - {id: y, title: Y, applies-to: unit, maximum: 20, every: year}\n"
                   "grades: [{id: month, title: M, from: 60}, "
                   "{id: year, title: Y, from: 400, of: campaign}]\n" +
                   units("a") + six_months({"70", "70", "70", "70", "70", "70"}) +
                   sheet("a: {y: 20}", "2021"));
  CHECK(one.standings("2021-07") == "1 a 70 month");
  CHECK(one.standings("2021") == "1 a 440 year");  // 420 + 20
}

TEST_CASE("who is asked each month and once a quarter at other times has both on one scale") {
  // a leader of two quarters, 85, then on the staff: 80 a month; 6 of 12 months and 2 of 4 quarters
  std::string sheets;
  for (const auto* month : {"2021-07", "2021-08", "2021-09", "2021-10", "2021-11", "2021-12"})
    sheets += sheet("a: {x: 80}", month);
  const std::string text =
      "criteria:\n  - {id: x, title: X, applies-to: person, maximum: 100}\n"
      "  - {id: l, title: L, applies-to: leader, maximum: 100, every: quarter}\n"
      "people:\n  - id: a\n    name: A\n    posts:\n"
      "      - {class: leader}\n      - {class: direct, unit: u, from: 2021-07-01}\n" +
      units("u") + sheets + sheet("a: {l: 85}", "2021-Q1") + sheet("a: {l: 85}", "2021-Q2");
  const auto scored = [&](const std::string& aggregate) {
    const Scored one("campaign: {id: c, title: C, period: 2021-01..2021-12, aggregate: " +
                     aggregate + "}\n" + text);
    return one.standings("2021", AppliesTo::person);
  };
  CHECK(scored("average") == "1 a 82.5");
  CHECK(scored("sum") == "1 a 650");
  CHECK(scored("latest") == "1 a 80");
}

TEST_CASE("under latest the sum and the average of all periods are known too") {
  const Scored one(half_year("latest") + kMonthly + units("a") +
                   six_months({"10", "20", "30", "40", "50", "60"}));
  const auto& standing = one.scores().standings(AppliesTo::unit, *parse_period("2021")).front();
  CHECK(standing.total->text() == "60");
  CHECK(standing.sum->text() == "210");
  CHECK(standing.average->text() == "35");
}

TEST_CASE("what is outside of the maximum in a month is so beside the marks of a quarter") {
  const auto scored = [](const std::string& points, const std::string& marks) {
    return Scored("campaign: {id: c, title: C, period: 2021-07..2021-09}\n" + kMonthly +
                  "bonuses:\n  - {id: q, title: Q, points: 1, limit: 99, every: quarter}\n"
                  "  - {id: b, title: B, points: 5, inside-total: false}\n"
                  "penalties: [{id: p, title: P, points: 2, inside-total: false}]\n" +
                  units("a") + sheet("a: {x: " + points + marks + "}", "2021-07") +
                  sheet("a: {q: 9}", "2021-Q3"))
        .total("2021-Q3");
  };
  CHECK(scored("100", ", p: 1") == "98");  // 100 + 9, kept to 100, - 2
  CHECK(scored("90", ", b: 1") == "104");  // 90 + 9 + 5
  CHECK(scored("1", ", p: 1") == "9");     // 1 - 1: a penalty takes no more than there is
}

TEST_CASE("a criterion of a quarter that is only met or not must have a mark") {
  const Scored one(half_year("average") +
                   "criteria:\n  - {id: x, title: X, applies-to: unit, maximum: 100}\n"
                   "  - {id: q, title: Q, applies-to: unit, every: quarter}\n" +
                   units("a b") + sheet("a: {x: 60}\nb: {x: 70}", "2021-07") +
                   sheet("a: {q: met}", "2021-Q3"));
  CHECK(one.standings("2021-Q3") ==
        "1 a 60 (no 2021-08; no 2021-09)\n"
        "- b - (no 2021-08; no 2021-09; no 2021-Q3)");
}

TEST_CASE("as long as nobody has a sheet of the year, the total is without it and has no grade") {
  const std::string text = half_year("average") +
                           "criteria:\n  - {id: x, title: X, applies-to: unit, maximum: 80}\n"
                           "  - {id: y, title: Y, applies-to: unit, maximum: 20, every: year}\n"
                           "grades: [{id: good, title: Good, from: 0}]\n" +
                           units("a b") + sheet("a: {x: 60}\nb: {x: 70}", "2021-07");
  const std::string rest = "; no 2021-09; no 2021-10; no 2021-11; no 2021-12; no 2021)";
  CHECK(Scored(text).standings("2021") ==
        "1 b 70 (no 2021-08" + rest + "\n2 a 60 (no 2021-08" + rest);
  const std::string one_there = "; no 2021-09; no 2021-10; no 2021-11; no 2021-12)";
  CHECK(Scored(text + sheet("a: {y: 15}", "2021")).standings("2021") ==
        "1 a 75 good (no 2021-08" + one_there + "\n- b - (no 2021-08" + rest);
}
