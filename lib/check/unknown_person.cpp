// Every person who is named as head, member of the council or at a meeting must exist.
#include "base/message.hpp"
#include "check/every.hpp"
#include "check/references.hpp"

namespace campaign {
namespace {

const ReferenceKind kPeople{
    check_names::unknown_person,
    "participants",
    {"people"},
    [](const CheckContext& context) { return declared_in(context.evaluation.campaign.people); },
    translatable("correct the id, or add the person to `people`")};

const ReferenceKind kUnitForPerson{check_names::unknown_person,
                                   "participants",
                                   {"people"},
                                   nullptr,
                                   translatable("write the id of a person")};

}  // namespace

void checks::unknown_person(const CheckContext& context) {
  every_person_reference(context.evaluation.campaign, [&](const SubjectPlace& place) {
    const auto& id = place.subject->text;
    if (context.evaluation.index.person(*place.subject)) return;
    if (const auto* unit = context.evaluation.index.unit(*place.subject))
      add_unknown(context, {.kind = kUnitForPerson,
                            .section = place.section,
                            .id = id,
                            .span = place.subject.span,
                            .message = say("`{}` is a unit, and here stands a person", id),
                            .record = place.record,
                            .notes = {{unit->id.span, tr("the unit")}},
                            .other_kind = true});
    else
      add_unknown(context, {kPeople, place.section, id, place.subject.span,
                            say("there is no person `{}`", id), place.record});
  });
}

}  // namespace campaign
