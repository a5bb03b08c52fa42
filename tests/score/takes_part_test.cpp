// Who takes part in a period, on the first and last days that still count.
#include <doctest/doctest.h>

#include "base/text.hpp"
#include "score/participants.hpp"
#include "score/scored.hpp"

using namespace campaign;
using namespace campaign::test;

namespace {

/// Whether the subject `a` of this entry takes part in September 2021.
bool in_september(AppliesTo kind, const std::string& fields, const std::string& more = "") {
  const bool is_unit = kind == AppliesTo::unit;
  const Scored scored((is_unit
                           ? "units: [{id: a, name: Unit A"
                           : "units: [{id: u, name: U}]\npeople: [{id: a, name: Lê A, unit: u") +
                      fields + "}]\ncriteria: [{id: x, title: X, maximum: 9, applies-to: " +
                      (is_unit ? "unit" : "person") + "}]\n" + more);
  return !participants(scored.index(), kind, *parse_period("2021-09")).empty();
}

}  // namespace

TEST_CASE("a unit takes part from its first day to its last") {
  const auto unit = [](const std::string& fields) { return in_september(AppliesTo::unit, fields); };
  CHECK(unit(""));
  CHECK(unit(", from: 2021-09-30"));
  CHECK_FALSE(unit(", from: 2021-10-01"));
  CHECK(unit(", until: 2021-09-01"));
  CHECK_FALSE(unit(", until: 2021-08-31"));
}

TEST_CASE("a person takes part from the first day to the last") {
  const auto person = [](const std::string& fields) {
    return in_september(AppliesTo::person, fields);
  };
  CHECK(person(""));
  CHECK(person(", joined: 2021-09-30"));
  CHECK_FALSE(person(", joined: 2021-10-01"));
  CHECK(person(", status: retired, until: 2021-09-01"));
  CHECK_FALSE(person(", status: retired, until: 2021-08-31"));
  CHECK_FALSE(person(", status: retired"));
}

TEST_CASE("who is away on every day but one takes part, also when one absence follows another") {
  const auto away = [](const std::string& periods) {
    std::string absences = "absences:\n";
    for (const auto period : split(periods, ' '))
      absences += "  - {subject: a, kind: sick, period: " + std::string(period) + "}\n";
    return !in_september(AppliesTo::person, "", absences);
  };
  CHECK(away("2021-09-01..2021-09-30"));
  CHECK_FALSE(away("2021-09-02..2021-09-30"));
  CHECK_FALSE(away("2021-09-01..2021-09-29"));
  CHECK(away("2021-08-01..2021-09-15 2021-09-16..2021-10-01"));
  CHECK_FALSE(away("2021-08-01..2021-09-15 2021-09-17..2021-10-01"));
  CHECK(away("2021-08-01..2021-09-15 2021-09-10..2021-10-01"));
}
