// A quota must refer to a grade of the plan.
#include <algorithm>

#include "base/message.hpp"
#include "check/references.hpp"

namespace campaign {
namespace {

const ReferenceKind kGrades{
    check_names::unknown_grade,
    "grades",
    {"grades"},
    [](const CheckContext& context) { return declared_in(context.evaluation.campaign.grades); },
    translatable("correct the id in `quota-of`")};

}  // namespace

void checks::unknown_grade(const CheckContext& context) {
  const auto& grades = context.evaluation.campaign.grades;
  for (const auto& grade : grades) {
    if (!grade.quota_of) continue;
    const auto& id = *grade.quota_of;
    const bool known =
        std::any_of(grades.begin(), grades.end(), [&](const Grade& one) { return *one.id == *id; });
    if (!known)
      add_unknown(context, {kGrades, "grades", id->text, id.span,
                            say("there is no grade `{}`", id->text), grade.title});
  }
}

}  // namespace campaign
