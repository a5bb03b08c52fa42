// A quota must refer to a grade of the plan.
#include <algorithm>

#include "base/message.hpp"
#include "check/references.hpp"

namespace campaign {

void checks::unknown_grade(const CheckContext& context) {
  const auto& grades = context.evaluation.campaign.grades;
  for (const auto& grade : grades) {
    if (!grade.quota_of) continue;
    const auto& id = *grade.quota_of;
    const bool known =
        std::any_of(grades.begin(), grades.end(), [&](const Grade& one) { return *one.id == *id; });
    if (!known)
      report_unknown(context,
                     {check_names::unknown_grade, id->text, id.span,
                      say("there is no grade `{}`", id->text), grade.title},
                     ids_of(grades), tr("correct the id in `quota-of`"));
  }
}

}  // namespace campaign
