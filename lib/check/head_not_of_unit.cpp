// The head of a unit must be a person of that unit, as long as the unit exists: people have only
// their present unit.
#include "base/message.hpp"
#include "check/check.hpp"

namespace campaign {

void checks::head_not_of_unit(const CheckContext& context) {
  for (const auto& unit : context.evaluation.campaign.units) {
    if (!unit.head || !context.knows({"people"})) continue;
    if (unit.until && **unit.until < context.today) continue;
    const auto* person = context.evaluation.index.person(**unit.head);
    if (!person || (person->unit && **person->unit == *unit.id)) continue;
    context.diagnostics.add(
        {.check = check_names::head_not_of_unit,
         .span = unit.head->span,
         .message = say("{} heads {} and does not belong to it", *person->name, *unit.name),
         .record = *unit.name,
         .help = tr("correct the head, or the unit of the person"),
         .notes = {{person->unit ? person->unit->span : person->id.span,
                    person->unit ? tr("the unit of this person") : tr("has no unit")}},
         .subject = unit.id->text,
         .more_subjects = {person->id->text}});
  }
}

}  // namespace campaign
