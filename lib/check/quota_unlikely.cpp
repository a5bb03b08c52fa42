// Quotas and numbers of places that give nobody a place, or keep nobody out.
#include <algorithm>

#include "base/message.hpp"
#include "check/check.hpp"

namespace campaign {
namespace {

constexpr AppliesTo kScored[] = {AppliesTo::unit, AppliesTo::leader, AppliesTo::person};

/// How many share the places of a quota at most.
int64_t most_who_share(const CheckContext& context, QuotaPer per) {
  const auto& index = context.evaluation.index;
  int64_t most = 0, all = 0;
  for (const auto kind : kScored) {
    const auto count = static_cast<int64_t>(
        participants(index, kind, *context.evaluation.campaign.plan->period).size());
    most = std::max(most, count);
    all += count;
  }
  return per == QuotaPer::all ? all : most;
}

Message quota_objection(const Quota& quota, int64_t most) {
  if (quota.places(most) == 0) return tr("this gives nobody a place");
  if (quota.number && *quota.number >= most)
    return say("{} places for at most {} keep nobody out", *quota.number, most);
  if (quota.at_least >= most)
    return say("at least {} places for at most {} keep nobody out", quota.at_least, most);
  return {};
}

void check_grade_quota(const CheckContext& context, const Grade& grade) {
  const int64_t most = most_who_share(context, *grade.quota->per);
  if (most == 0) return;
  auto message = quota_objection(*grade.quota, most);
  if (message.empty()) return;
  context.diagnostics.add({.check = check_names::quota_unlikely,
                           .span = grade.id.span,
                           .message = std::move(message),
                           .record = grade.title,
                           .help = tr("correct the quota, or take it out")});
}

/// Places of a form among all units or people that there are.
void check_number_of_places(const CheckContext& context, const Places& places) {
  const auto& campaign = context.evaluation.campaign;
  const auto& subjects =
      places.subject == SubjectClass::person ? campaign.people.size() : campaign.units.size();
  const auto most = static_cast<int>(subjects);
  if (!places.quota.number || most == 0 || *places.quota.number <= most) return;
  context.diagnostics.add(
      {.check = check_names::quota_unlikely,
       .span = places.span,
       .message = say("{} places for at most {} keep nobody out", *places.quota.number, most),
       .record = places.form->text,
       .help = tr("correct the number of places")});
}

}  // namespace

void checks::quota_unlikely(const CheckContext& context) {
  const auto& campaign = context.evaluation.campaign;
  if (!campaign.plan || !context.knows({"campaign", "units", "people", "criteria"})) return;
  for (const auto& one : campaign.grades)
    if (one.quota) check_grade_quota(context, one);
  for (const auto& one : campaign.places) check_number_of_places(context, one);
}

}  // namespace campaign
