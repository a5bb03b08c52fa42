// Rule: the unit has existed for enough years.
#include "award/rule.hpp"
#include "base/message.hpp"

namespace campaign {
namespace {

/// The same day `years` years later; 29 February becomes 1 March in other years.
Date years_after(const Date& day, int years) {
  const Date same{day.year + years, day.month, day.day};
  const auto last = Date::last_of_month(same.year, same.month);
  return same > last ? last.plus_days(1) : same;
}

Finding judge_unit_age(const Case& question, int years) {
  const auto* unit = question.who.unit;
  if (question.who.person || !unit)
    return {.ruling = Ruling::fails, .what = tr("only a unit has an age")};
  if (!unit->from)
    return {
        .ruling = Ruling::unknown,
        .what = say("at least {} years are asked, and nobody wrote since when it exists", years),
        .missing = tr("`from` of the unit"),
        .data = {{unit->id.span, *unit->name}}};
  const Date enough = years_after(*unit->from, years);
  const bool holds = enough <= question.as_of;
  return {.ruling = holds ? Ruling::holds : Ruling::fails,
          .what = say("exists since {}, at least {} years are asked", *unit->from, years),
          .missing = holds ? std::string() : say("wait until {}", enough),
          .data = {{unit->id.span, *unit->name}}};
}

}  // namespace

Requirement rules::unit_age(Parameters& given) {
  const int years = given.count("at-least");
  return {[years](const Case& question) { return judge_unit_age(question, years); }};
}

}  // namespace campaign
