// Every unit or person that records refer to must exist.
#include "base/message.hpp"
#include "check/every.hpp"
#include "check/references.hpp"

namespace campaign {

void checks::unknown_subject(const CheckContext& context) {
  std::vector<std::string_view> known = ids_of(context.evaluation.campaign.units);
  for (const auto id : ids_of(context.evaluation.campaign.people)) known.push_back(id);
  every_subject(context.evaluation.campaign, [&](const SubjectPlace& place) {
    if (kind_of(context, *place.subject)) return;
    report_unknown(context,
                   {check_names::unknown_subject, place.subject->text, place.subject.span,
                    say("there is no unit or person `{}`", place.subject->text), place.record},
                   known, tr("correct the id, or add it to `units` or `people`"));
  });
}

}  // namespace campaign
