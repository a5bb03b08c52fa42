// Every unit or person that records refer to must exist.
#include "base/message.hpp"
#include "check/every.hpp"
#include "check/references.hpp"

namespace campaign {
namespace {

std::vector<Declared> participants_of(const CheckContext& context) {
  auto declared = declared_in(context.evaluation.campaign.units);
  add_declared(declared, context.evaluation.campaign.people);
  return declared;
}

const ReferenceKind kParticipants{check_names::unknown_subject,
                                  "participants",
                                  {"units", "people"},
                                  participants_of,
                                  translatable("correct the id, or add it to `units` or `people`")};

}  // namespace

void checks::unknown_subject(const CheckContext& context) {
  every_subject(context.evaluation.campaign, [&](const SubjectPlace& place) {
    if (kind_of(context, *place.subject, context.today)) return;
    add_unknown(context,
                {kParticipants, place.section, place.subject->text, place.subject.span,
                 say("there is no unit or person `{}`", place.subject->text), place.record});
  });
}

}  // namespace campaign
