// The head of a unit is of a class that leads nobody.
#include "base/message.hpp"
#include "check/check.hpp"
#include "model/on_day.hpp"

namespace campaign {
namespace {

void check_class_of_head(const CheckContext& context, const Unit& unit, const HeadTerm& term) {
  const auto* person = context.evaluation.index.person(*term.person);
  if (!person) return;
  const Date day = day_of_term(term, unit, context.today);
  if (has_reversed_times(*person) || has_reversed_times(unit)) return;
  if (!is_of_unit(*person, *unit.id, day)) return;  // head-not-of-unit
  if (post_on(*person, day).person_class != PersonClass::direct) return;
  context.diagnostics.add(
      {.check = check_names::head_class_unlikely,
       .span = term.person.span,
       .message = say("{} heads {}, and is of class `direct`, of those who lead nobody",
                      *person->name, *unit.name),
       .record = *unit.name,
       .help = tr("write `class: manager` beside the person, or correct the head"),
       .notes = {{person->id.span, tr("the person")}},
       .subject = unit.id->text,
       .more_subjects = {person->id->text}});
}

}  // namespace

/// A household, or a group from outside, is headed by one who is no manager of the agency.
void checks::head_class_unlikely(const CheckContext& context) {
  for (const auto& unit : context.evaluation.campaign.units)
    if (unit.takes_part && !unit.is_household())
      for (const auto& term : unit.heads) check_class_of_head(context, unit, term);
}

}  // namespace campaign
