// The achievements of a nomination or award must belong to the subject, its unit or its people.
#include "base/message.hpp"
#include "check/check.hpp"

namespace campaign {
namespace {

void check_owner(const CheckContext& context, const Located<SubjectId>& subject,
                 const std::vector<Located<AchievementId>>& achievements) {
  const auto who = participant(context.evaluation.index, *subject);
  if (!who) return;
  for (const auto& id : achievements) {
    const auto* achievement = context.evaluation.index.achievement(*id);
    if (!achievement || is_of(context.evaluation.index, *achievement, *who)) continue;
    context.diagnostics.add({.check = check_names::achievement_of_other,
                             .span = id.span,
                             .message = say("the achievement is not of {}", who->name()),
                             .record = achievement->title,
                             .help = tr("name another achievement, or add the subject to it"),
                             .notes = {{achievement->id.span, tr("the achievement")}},
                             .subject = subject->text});
  }
}

}  // namespace

void checks::achievement_of_other(const CheckContext& context) {
  if (!context.knows({"achievements", "people", "units"})) return;
  for (const auto& one : context.evaluation.campaign.nominations)
    check_owner(context, one.subject, one.achievements);
  for (const auto& one : context.evaluation.campaign.awards)
    check_owner(context, one.subject, one.achievements);
}

}  // namespace campaign
