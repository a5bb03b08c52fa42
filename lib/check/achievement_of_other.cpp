// The achievements of a nomination must belong to the subject, its unit or its people.
#include "base/message.hpp"
#include "check/check.hpp"

namespace campaign {

void checks::achievement_of_other(const CheckContext& context) {
  if (!context.knows({"achievements", "people", "units"})) return;
  for (const auto& nomination : context.evaluation.campaign.nominations) {
    const auto who = participant(context.evaluation.index, *nomination.subject);
    if (!who) continue;
    for (const auto& id : nomination.achievements) {
      const auto* achievement = context.evaluation.index.achievement(*id);
      if (!achievement || context.evaluation.judge.is_of(*achievement, *who)) continue;
      context.diagnostics.add({.check = check_names::achievement_of_other,
                               .span = id.span,
                               .message = say("the achievement is not of {}", who->name()),
                               .record = achievement->title,
                               .help = tr("name another achievement, or add the subject to it"),
                               .notes = {{achievement->id.span, tr("the achievement")}},
                               .subject = nomination.subject->text});
    }
  }
}

}  // namespace campaign
