// The people of a unit in the year that is judged.
#include "award/members.hpp"

#include <algorithm>

#include "base/message.hpp"
#include "model/on_day.hpp"

namespace campaign {

std::vector<const Person*> members_of(const Case& question, int year) {
  std::vector<const Person*> members;
  if (!question.who.unit) return members;
  const Date day = std::min(Date{year, 12, 31}, question.as_of);
  for (const auto* one : question.records.people_of(question.who.id()))
    if (is_of_unit(*one, question.who.id(), day) &&
        belongs(question.campaign(), {.person = one}, {day, day}))
      members.push_back(one);
  return members;
}

std::optional<Finding> without_members(const Case& question,
                                       const std::vector<const Person*>& members) {
  if (!question.who.unit)
    return Finding{.ruling = Ruling::fails, .what = tr("only a unit has people"), .steps = kNoWay};
  if (!members.empty()) return std::nullopt;
  return Finding{.ruling = Ruling::unknown,
                 .what = tr("nobody is written as belonging to the unit"),
                 .missing = say("`unit: {}` beside its people", question.who.id().text),
                 .data = {{question.who.unit->id.span, question.who.name()}}};
}

}  // namespace campaign
