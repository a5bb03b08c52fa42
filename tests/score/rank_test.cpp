// Places: shared places, the plan's tie-break, and who takes part at all.
#include <doctest/doctest.h>

#include "score/scored.hpp"

using namespace campaign;
using namespace campaign::test;

namespace {

const std::string kTwo =
    "criteria:\n"
    "  - {id: x, title: X, applies-to: unit, maximum: 60}\n"
    "  - {id: y, title: Y, applies-to: unit, maximum: 40}\n";

/// People of three classes; the plan has criteria for leaders and for everybody else.
std::string people(const std::string& plan, const std::string& marks) {
  return "campaign: {id: c, title: C, period: 2021-09..2021-12" + plan + "}\n" +
         "criteria:\n"
         "  - {id: l, title: L, applies-to: leader, maximum: 100}\n"
         "  - {id: p, title: P, applies-to: person, maximum: 100}\n"
         "units: [{id: u, name: U}]\npeople:\n"
         "  - {id: an, name: Lê Thị An, unit: u, class: leader, sex: female}\n"
         "  - {id: ba, name: Trần Văn Ba, unit: u, class: manager, sex: male}\n"
         "  - {id: ca, name: Thạch Thị Ca, unit: u, class: direct, sex: female}\n" +
         sheet(marks);
}

}  // namespace

TEST_CASE("equals share a place, and the next place is skipped") {
  const Scored one(
      kTwo + units("a b c d") +
      sheet("a: {x: 40, y: 30}\nb: {x: 50, y: 30}\nc: {x: 50, y: 30}\nd: {x: 1, y: 1}"));
  CHECK(one.standings("2021-09") == "1= b 80\n1= c 80\n3 a 70\n4 d 2");
}

TEST_CASE("a criterion breaks a tie") {
  const Scored one(kTwo + "tie-break: [y]\n" + units("a b c") +
                   sheet("a: {x: 50, y: 30}\nb: {x: 45, y: 35}\nc: {x: 50, y: 30}"));
  CHECK(one.standings("2021-09") == "1 b 80\n2= a 80\n2= c 80");
}

TEST_CASE("who has fewer periods does not lose a tie by that alone") {
  // a has 30 and 30 for y; b came in October and has 35
  const Scored one(kTwo +
                   "tie-break: [y]\nunits:\n  - {id: a, name: A}\n"
                   "  - {id: b, name: B, from: 2021-10-01}\n" +
                   sheet("a: {x: 50, y: 30}") +
                   sheet("a: {x: 50, y: 30}\nb: {x: 45, y: 35}", "2021-10"));
  CHECK(one.standings("2021-09..2021-10") == "1 b 80\n2 a 80");
}

TEST_CASE("who was left out of a criterion in a month does not lose a tie by that") {
  // a has 35 for y, which did not apply in October; b has 30 and 30
  const std::string plan =
      "criteria:\n"
      "  - {id: x, title: X, applies-to: unit, maximum: 60}\n"
      "  - id: g\n    title: G\n    applies-to: unit\n    criteria:\n"
      "      - {id: y, title: Y, maximum: 40, when-not-applicable: exclude}\n";
  const auto marks = units("a b") + sheet("a: {x: 45, y: 35}\nb: {x: 50, y: 30}") +
                     sheet("a: {x: 48, y: not-applicable}\nb: {x: 50, y: 30}", "2021-10");
  for (const std::string key : {"y", "g"}) {
    const Scored one(plan + "tie-break: [" + key + "]\n" + marks);
    CHECK(one.standings("2021-09..2021-10") == "1 a 80\n2 b 80");
  }
}

TEST_CASE("initiatives of the period break a tie") {
  const Scored one(kTwo + "tie-break: [initiatives]\n" + units("a b") +
                   "initiatives:\n"
                   "  - {id: s1, subject: b, title: S, level: agency, date: 2021-09-30}\n"
                   "  - {id: s2, subject: a, title: S, level: agency, date: 2021-10-01}\n" +
                   sheet("a: {x: 50, y: 30}\nb: {x: 50, y: 30}"));
  CHECK(one.standings("2021-09") == "1 b 80\n2 a 80");
}

TEST_CASE("units with at least 70 % women, and women, go first") {
  const Scored one(kTwo +
                   "tie-break: [women-share]\nunits:\n"
                   "  - {id: a, name: A, women-share: 69.99%}\n"
                   "  - {id: b, name: B, women-share: 70%}\n"
                   "  - {id: c, name: C, women-share: 90%}\n" +
                   sheet("a: {x: 50, y: 30}\nb: {x: 50, y: 30}\nc: {x: 50, y: 30}"));
  CHECK(one.standings("2021-09") == "1= b 80\n1= c 80\n3 a 80");
  const Scored two(people("", "ba: {p: 9}\nca: {p: 9}") + "tie-break: [women-share]\n");
  CHECK(two.standings("2021-09", AppliesTo::person) == "1 ca 9\n2 ba 9");
}

TEST_CASE("leaders are scored by the leaders' criteria, and managers where the plan says so") {
  const Scored one(people("", "an: {l: 90}\nba: {p: 80}\nca: {p: 85}"));
  CHECK(one.standings("2021-09", AppliesTo::leader) == "1 an 90");
  CHECK(one.standings("2021-09", AppliesTo::person) == "1 ca 85\n2 ba 80");
  CHECK(one.standings("2021-09", AppliesTo::unit) == "");
  const Scored two(
      people(", leader-classes: [leader, manager]", "an: {l: 90}\nba: {l: 91}\nca: {p: 85}"));
  CHECK(two.standings("2021-09", AppliesTo::leader) == "1 ba 91\n2 an 90");
  CHECK(two.standings("2021-09", AppliesTo::person) == "1 ca 85");
}

TEST_CASE("without criteria for leaders everybody is scored alike") {
  const Scored one(
      "criteria: [{id: p, title: P, applies-to: person, maximum: 9}]\n"
      "people: [{id: an, name: An, class: leader}]\n" +
      sheet("an: {p: 8}"));
  CHECK(one.standings("2021-09", AppliesTo::person) == "1 an 8");
}

TEST_CASE("units that ended or began count while they were there") {
  const Scored one(kTwo +
                   "units:\n"
                   "  - {id: a, name: A, order: 2, until: 2021-09-30}\n"
                   "  - {id: b, name: B, order: 1, from: 2021-10-15}\n" +
                   sheet("a: {x: 30, y: 30}") + sheet("b: {x: 40, y: 30}", "2021-10"));
  CHECK(one.standings("2021-09") == "1 a 60");
  CHECK(one.standings("2021-10") == "1 b 70");
  // no month is missing to either
  CHECK(one.standings("2021-09..2021-10") == "1 b 70\n- a 60");
}

TEST_CASE("people who joined or left count while they were there") {
  const Scored one(
      "criteria: [{id: p, title: P, applies-to: person, maximum: 9}]\n"
      "units: [{id: u, name: U}]\npeople:\n"
      "  - {id: new, name: N, unit: u, joined: 2021-10-01}\n"
      "  - {id: old, name: O, unit: u, status: retired, until: 2021-09-30}\n"
      "  - {id: gone, name: G, unit: u, status: moved}\n" +
      sheet("old: {p: 7}") + sheet("new: {p: 8}", "2021-10"));
  CHECK(one.standings("2021-09", AppliesTo::person) == "1 old 7");
  CHECK(one.standings("2021-10", AppliesTo::person) == "1 new 8");
  CHECK(one.standings("2021-09..2021-10", AppliesTo::person) == "1 new 8\n2 old 7");
}

TEST_CASE("a single day in a month is enough to take part in it, the first or the last") {
  const Scored one(kTwo +
                   "units:\n"
                   "  - {id: first, name: F, until: 2021-10-01}\n"
                   "  - {id: last, name: L, from: 2021-10-31}\n"
                   "  - {id: before, name: B, until: 2021-09-30}\n"
                   "  - {id: after, name: A, from: 2021-11-01}\n");
  CHECK(one.standings("2021-10") == "- first - (no 2021-10)\n- last - (no 2021-10)");
  const Scored two(
      "criteria: [{id: p, title: P, applies-to: person, maximum: 9}]\n"
      "units: [{id: u, name: U}]\npeople:\n"
      "  - {id: first, name: F, unit: u, status: retired, until: 2021-10-01}\n"
      "  - {id: last, name: L, unit: u, joined: 2021-10-31}\n"
      "  - {id: before, name: B, unit: u, status: retired, until: 2021-09-30}\n"
      "  - {id: after, name: A, unit: u, joined: 2021-11-01}\n");
  CHECK(two.standings("2021-10", AppliesTo::person) ==
        "- first - (no 2021-10)\n- last - (no 2021-10)");
}

TEST_CASE("who left before the campaign began, or came after its end, takes part in no month") {
  const std::string plan = "campaign: {id: c, title: C, period: 2021-09-21..2021-10-20}\n" + kTwo;
  const Scored one(plan +
                   "units:\n"
                   "  - {id: gone, name: G, until: 2021-09-20}\n"
                   "  - {id: new, name: N, from: 2021-10-21}\n"
                   "  - {id: begin, name: B, until: 2021-09-21}\n"
                   "  - {id: end, name: E, from: 2021-10-20}\n");
  CHECK(one.standings("2021-09") == "- begin - (no 2021-09)");
  CHECK(one.standings("2021-10") == "- end - (no 2021-10)");
  CHECK(one.standings("2021-09-21..2021-10-20") == "- begin - (no 2021-09)\n- end - (no 2021-10)");
}
