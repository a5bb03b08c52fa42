// A quota that is, in the end, a share of its own grade: nobody could ever have it.
#include <set>

#include "base/message.hpp"
#include "check/check.hpp"

namespace campaign {
namespace {

const Grade* grade_of_quota(const Campaign& campaign, const Grade& grade) {
  if (!grade.quota || !grade.quota->of) return nullptr;
  return find_grade(campaign, (*grade.quota->of)->text, grade.in_force.first);
}

bool leads_back(const Campaign& campaign, const Grade& grade) {
  std::set<const Grade*> seen;
  const auto* one = &grade;
  while ((one = grade_of_quota(campaign, *one)) && seen.insert(one).second)
    if (one == &grade) return true;
  return false;
}

}  // namespace

void checks::quota_circle(const CheckContext& context) {
  const auto& campaign = context.evaluation.campaign;
  for (const auto& grade : campaign.grades)
    if (leads_back(campaign, grade))
      context.diagnostics.add(
          {.check = check_names::quota_circle,
           .span = grade.quota->of->span,
           .message = say("the quota of {} is a share of those who have it itself", grade.title),
           .record = grade.title,
           .help = tr("name a lower grade, or leave it out for a share of all who are graded")});
}

}  // namespace campaign
