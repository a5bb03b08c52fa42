// Awards and nominations must refer to declared achievements.
#include "base/message.hpp"
#include "check/references.hpp"

namespace campaign {
namespace {

const ReferenceKind kAchievements{check_names::unknown_achievement,
                                  "achievements",
                                  {"achievements"},
                                  [](const CheckContext& context) {
                                    return declared_in(context.evaluation.campaign.achievements);
                                  },
                                  translatable("correct the id, or add it to `achievements`")};

void check_achievements(const CheckContext& context, std::string_view section,
                        const std::vector<Located<AchievementId>>& list, const SubjectId& subject) {
  for (const auto& id : list)
    if (!context.evaluation.index.achievement(*id))
      add_unknown(context, {kAchievements, section, id->text, id.span,
                            say("there is no achievement `{}`", id->text),
                            context.evaluation.index.name(subject)});
}

}  // namespace

void checks::unknown_achievement(const CheckContext& context) {
  for (const auto& one : context.evaluation.campaign.awards)
    check_achievements(context, "awards", one.achievements, *one.subject);
  for (const auto& one : context.evaluation.campaign.nominations)
    check_achievements(context, "nominations", one.achievements, *one.subject);
}

}  // namespace campaign
