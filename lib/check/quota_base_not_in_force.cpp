// The grade of which a quota is a share must stand whenever the quota does.
#include <algorithm>

#include "base/message.hpp"
#include "check/check.hpp"
#include "check/versions.hpp"

namespace campaign {
namespace {

bool is_version_of(const Grade& grade, const GradeId& id, const Grade& asked_by, const Date& day) {
  return *grade.id == id && grade.of == asked_by.of && grade.in_force.contains(day);
}

void check_quota(const CheckContext& context, const Grade& grade, const std::set<Date>& days) {
  const auto& grades = context.evaluation.campaign.grades;
  const auto& of = *grade.quota->of;
  const auto known =
      std::find_if(grades.begin(), grades.end(), [&](const Grade& one) { return *one.id == *of; });
  if (known == grades.end()) return;  // unknown-grade
  const auto lacking = std::find_if(days.begin(), days.end(), [&](const Date& day) {
    return grade.in_force.contains(day) &&
           std::none_of(grades.begin(), grades.end(),
                        [&](const Grade& one) { return is_version_of(one, *of, grade, day); });
  });
  if (lacking == days.end()) return;
  context.diagnostics.add(
      {.check = check_names::quota_base_not_in_force,
       .span = of.span,
       .message = say("the quota of {} is a share of {}, which nobody can have on {}", grade.title,
                      known->title, *lacking),
       .record = grade.title,
       .help = tr("name a grade that is given at the same time, or correct `in-force` or `of`"),
       .notes = {{known->id.span, tr("declared here")}}});
}

}  // namespace

void checks::quota_base_not_in_force(const CheckContext& context) {
  const auto& campaign = context.evaluation.campaign;
  if (!context.knows({"campaign", "grades"})) return;
  const auto days = version_days(campaign, campaign.grades);
  for (const auto& grade : campaign.grades)
    if (grade.quota && grade.quota->of) check_quota(context, grade, days);
}

}  // namespace campaign
