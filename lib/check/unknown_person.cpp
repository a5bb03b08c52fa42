// Every person who is named as head, member of the council or at a meeting must exist.
#include "base/message.hpp"
#include "check/every.hpp"
#include "check/references.hpp"

namespace campaign {

void checks::unknown_person(const CheckContext& context) {
  every_person_reference(context.evaluation.campaign, [&](const SubjectPlace& place) {
    if (context.evaluation.index.person(*place.subject)) return;
    const auto* unit = context.evaluation.index.unit(*place.subject);
    UnknownReference unknown{check_names::unknown_person, place.subject->text, place.subject.span,
                             say("there is no person `{}`", place.subject->text), place.record};
    if (!unit)
      return report_unknown(context, std::move(unknown), ids_of(context.evaluation.campaign.people),
                            tr("correct the id, or add the person to `people`"));
    unknown.message = say("`{}` is a unit, and here stands a person", place.subject->text);
    unknown.notes = {{unit->id.span, tr("the unit")}};
    report_unknown(context, std::move(unknown), {}, tr("write the id of a person"));
  });
}

}  // namespace campaign
