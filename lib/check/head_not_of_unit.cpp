// The head of a unit must have a post in it, or head the unit in which he has one.
#include <algorithm>

#include "base/message.hpp"
#include "check/check.hpp"
#include "model/on_day.hpp"

namespace campaign {
namespace {

/// The last day of the term that the data knows: today, unless the term or the unit has ended, or
/// it is still to begin.
Date day_of(const Unit& unit, const HeadTerm& term, const Date& today) {
  Date day = today;
  if (term.until) day = std::min(day, **term.until);
  if (unit.until) day = std::min(day, **unit.until);
  return term.from ? std::max(day, **term.from) : day;
}

bool has_post_in(const Person& person, const SubjectId& unit, const Date& day) {
  const auto second = second_posts_on(person, day);
  return is_of_unit(person, unit, day) ||
         std::any_of(second.begin(), second.end(),
                     [&](const Post* one) { return one->unit && **one->unit == unit; });
}

/// Who heads his own unit may head another one beside it.
bool heads_own_unit(const Index& index, const Person& person, const Date& day) {
  const auto* id = unit_on(person, day);
  const auto* unit = id ? index.unit(**id) : nullptr;
  const auto* head = unit ? head_on(*unit, day) : nullptr;
  return head && **head == *person.id;
}

void check_head(const CheckContext& context, const Unit& unit, const HeadTerm& term) {
  const auto& index = context.evaluation.index;
  const auto* person = index.person(*term.person);
  if (!person) return;
  const Date day = day_of(unit, term, context.today);
  if (day < context.today && person->posts.size() == 1) return;  // only the present post is known
  if (has_post_in(*person, *unit.id, day) || heads_own_unit(index, *person, day)) return;
  const auto* own = unit_on(*person, day);
  context.diagnostics.add(
      {.check = check_names::head_not_of_unit,
       .span = term.person.span,
       .message = say("{} heads {} and does not belong to it", *person->name, *unit.name),
       .record = *unit.name,
       .help = tr("correct the head, or the unit of the person"),
       .notes = {{own ? own->span : person->id.span,
                  own ? tr("the unit of this person") : tr("has no unit")}},
       .subject = unit.id->text,
       .more_subjects = {person->id->text}});
}

}  // namespace

void checks::head_not_of_unit(const CheckContext& context) {
  if (!context.knows({"people"})) return;
  for (const auto& unit : context.evaluation.campaign.units)
    for (const auto& term : unit.heads) check_head(context, unit, term);
}

}  // namespace campaign
