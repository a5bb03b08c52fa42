// A nomination rests on achievements of the subject, of its unit or of its people.
#include "base/message.hpp"
#include "check/check.hpp"

namespace campaign {

void checks::achievement_of_other(const CheckContext& context) {
  for (const auto& nomination : context.evaluation.campaign.nominations) {
    const auto who = participant(context.evaluation.index, *nomination.subject);
    if (!who) continue;
    for (const auto& id : nomination.achievements) {
      const auto* one = context.evaluation.index.achievement(*id);
      if (!one || context.evaluation.judge.is_of(*one, *who)) continue;
      context.diagnostics.add({.check = check_names::achievement_of_other,
                               .span = id.span,
                               .message = say("the achievement is not of {}", who->name()),
                               .record = one->title,
                               .help = tr("name another achievement, or add the subject to it"),
                               .notes = {{one->id.span, tr("the achievement")}},
                               .subject = nomination.subject->text});
    }
  }
}

}  // namespace campaign
