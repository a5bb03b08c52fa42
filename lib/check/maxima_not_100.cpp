// The maxima for one kind of subject should sum to 100, in each version of the plan.
#include <algorithm>
#include <map>
#include <set>

#include "base/message.hpp"
#include "check/check.hpp"
#include "check/reachable.hpp"
#include "check/versions.hpp"

namespace campaign {
namespace {

const Criterion* first_root(const Campaign& campaign, AppliesTo kind, const Date& day) {
  for (const auto& one : campaign.criteria)
    if (one.applies_to == kind && one.parent < 0 && one.in_force.contains(day)) return &one;
  return nullptr;
}

/// Two versions that stand at one time are reported as such, and would be added up.
bool has_versions_at_once(const Campaign& campaign) {
  std::multimap<std::string_view, const Period*> seen;
  for (const auto& one : campaign.criteria) {
    const auto [begin, end] = seen.equal_range(one.id->text);
    if (std::any_of(begin, end,
                    [&](const auto& other) { return other.second->overlaps(one.in_force); }))
      return true;
    seen.emplace(one.id->text, &one.in_force);
  }
  return false;
}

void check_sum(const CheckContext& context, AppliesTo kind) {
  const auto& campaign = context.evaluation.campaign;
  std::set<std::pair<const Criterion*, Points>> known;  // versions mostly have the same sum
  for (const Date& day : version_days(campaign, campaign.criteria)) {
    const Criterion* root = first_root(campaign, kind, day);
    const Points sum = reachable_points(campaign, kind, day);
    if (!root || sum == Points() || sum == Points::whole(100)) continue;
    if (!known.insert({root, sum}).second) continue;
    const bool from_the_start = day <= campaign.plan->period->first;
    context.diagnostics.add(
        {.check = check_names::maxima_not_100,
         .span = root->id.span,
         .message =
             from_the_start
                 ? say("the maxima of \"{}\" sum to {}, not 100", root->title, sum)
                 : say("from {} the maxima of \"{}\" sum to {}, not 100", day, root->title, sum),
         .label = say("{} in all", sum),
         .help = tr("correct a maximum; a plan that wants it so can stay as it is")});
  }
}

}  // namespace

void checks::maxima_not_100(const CheckContext& context) {
  if (!context.evaluation.campaign.plan || !context.knows({"criteria"})) return;
  if (has_versions_at_once(context.evaluation.campaign)) return;
  for (const AppliesTo kind : {AppliesTo::unit, AppliesTo::leader, AppliesTo::person})
    check_sum(context, kind);
}

}  // namespace campaign
