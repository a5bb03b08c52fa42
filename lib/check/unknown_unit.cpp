// Every unit that people and figures name must exist.
#include "base/message.hpp"
#include "check/references.hpp"

namespace campaign {
namespace {

void check_unit(const CheckContext& context, const Located<SubjectId>& unit, Message record) {
  if (context.evaluation.index.unit(*unit)) return;
  UnknownReference unknown{check_names::unknown_unit, unit->text, unit.span,
                           say("there is no unit `{}`", unit->text), std::move(record)};
  const auto* person = context.evaluation.index.person(*unit);
  if (!person)
    return report_unknown(context, std::move(unknown), ids_of(context.evaluation.campaign.units),
                          tr("correct the id, or add the unit to `units`"));
  unknown.message = say("`{}` is a person, and here stands a unit", unit->text);
  unknown.notes = {{person->id.span, tr("the person")}};
  report_unknown(context, std::move(unknown), {}, tr("write the id of a unit"));
}

}  // namespace

void checks::unknown_unit(const CheckContext& context) {
  for (const auto& person : context.evaluation.campaign.people)
    if (person.unit) check_unit(context, *person.unit, *person.name);
  for (const auto& sheet : context.evaluation.campaign.figures)
    if (sheet.unit) check_unit(context, *sheet.unit, say("{}, figures", *sheet.period));
}

}  // namespace campaign
