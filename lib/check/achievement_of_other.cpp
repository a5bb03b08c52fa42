// The achievements of a nomination or award must belong to the subject, its unit or its people.
#include <algorithm>

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

/// An initiative was used for an award of its own author.
void check_used_for(const CheckContext& context, const Initiative& initiative) {
  for (const auto& id : initiative.used_for)
    for (const auto& award : context.evaluation.campaign.awards) {
      if (*award.id != *id) continue;
      const bool is_own = std::any_of(initiative.subjects.begin(), initiative.subjects.end(),
                                      [&](const auto& one) { return *one == *award.subject; });
      if (is_own) continue;
      context.diagnostics.add(
          {.check = check_names::achievement_of_other,
           .span = id.span,
           .message = say("the award is of {}, who has no part in the initiative",
                          context.evaluation.index.name(*award.subject)),
           .record = *initiative.title,
           .help = tr("name the award for which it was used"),
           .notes = {{award.subject.span, tr("the award")}},
           .subject = initiative.subjects.empty() ? "" : initiative.subjects.front()->text});
    }
}

}  // namespace

void checks::achievement_of_other(const CheckContext& context) {
  if (!context.knows({"achievements", "people", "units"})) return;
  for (const auto& one : context.evaluation.campaign.nominations)
    check_owner(context, one.subject, one.achievements);
  for (const auto& one : context.evaluation.campaign.awards)
    check_owner(context, one.subject, one.achievements);
  for (const auto& one : context.evaluation.campaign.initiatives) check_used_for(context, one);
}

}  // namespace campaign
