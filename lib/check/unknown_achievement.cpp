// Awards and nominations must rest on achievements that are written down.
#include "base/language.hpp"
#include "check/references.hpp"

namespace campaign {
namespace {

void check_achievements(const Checking& checking, const std::vector<Located<AchievementId>>& list,
                        const SubjectId& subject) {
  for (const auto& id : list)
    if (!checking.index.achievement(*id))
      report_unknown(checking,
                     {check_names::unknown_achievement, id->text, id.span,
                      say("there is no achievement `{}`", id->text), checking.index.name(subject)},
                     ids_of(checking.campaign.achievements),
                     tr("correct the id, or add it to `achievements`"));
}

}  // namespace

void checks::unknown_achievement(const Checking& checking) {
  for (const auto& one : checking.campaign.awards)
    check_achievements(checking, one.achievements, *one.subject);
  for (const auto& one : checking.campaign.nominations)
    check_achievements(checking, one.achievements, *one.subject);
}

}  // namespace campaign
