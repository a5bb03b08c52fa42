// Awards and nominations must refer to declared achievements.
#include "base/message.hpp"
#include "check/references.hpp"

namespace campaign {
namespace {

void check_achievements(const CheckContext& context,
                        const std::vector<Located<AchievementId>>& list, const SubjectId& subject) {
  for (const auto& id : list)
    if (!context.evaluation.index.achievement(*id))
      report_unknown(
          context,
          {check_names::unknown_achievement, id->text, id.span,
           say("there is no achievement `{}`", id->text), context.evaluation.index.name(subject)},
          ids_of(context.evaluation.campaign.achievements),
          tr("correct the id, or add it to `achievements`"));
}

}  // namespace

void checks::unknown_achievement(const CheckContext& context) {
  for (const auto& one : context.evaluation.campaign.awards)
    check_achievements(context, one.achievements, *one.subject);
  for (const auto& one : context.evaluation.campaign.nominations)
    check_achievements(context, one.achievements, *one.subject);
}

}  // namespace campaign
