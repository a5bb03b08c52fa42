// A grade from more points than anybody can reach.
#include <algorithm>

#include "base/message.hpp"
#include "check/check.hpp"
#include "check/reachable.hpp"

namespace campaign {
namespace {

constexpr AppliesTo kKinds[] = {AppliesTo::unit, AppliesTo::leader, AppliesTo::person};

/// Points beyond the maximum that bonuses can give; nullopt without a limit.
std::optional<Ratio> bonuses_beyond(const Campaign& campaign) {
  Ratio sum;
  for (const auto& one : campaign.bonuses) {
    if (one.inside_total) continue;
    if (!one.limit) return std::nullopt;
    sum = sum + Ratio::of(*one.limit);
  }
  return sum;
}

/// The most that a total can be while the grade is in force; nullopt where nothing bounds it.
std::optional<Points> most_while(const Campaign& campaign, const Grade& grade) {
  const auto beyond = bonuses_beyond(campaign);
  if (!beyond) return std::nullopt;
  Points most;
  const Period& whole = *campaign.plan->period;
  for (const Date& day :
       {std::max(grade.in_force.first, whole.first), std::min(grade.in_force.last, whole.last)})
    for (const auto kind : kKinds) most = std::max(most, reachable_points(campaign, kind, day));
  return most == Points() ? std::nullopt : std::optional((Ratio::of(most) + *beyond).rounded());
}

}  // namespace

/// A sum of the whole campaign has its own scale.
void checks::grade_unreachable(const CheckContext& context) {
  const auto& campaign = context.evaluation.campaign;
  if (!campaign.plan || !context.knows({"campaign", "criteria", "bonuses"})) return;
  for (const auto& one : campaign.grades) {
    if (one.of == GradeOf::campaign) continue;
    const auto most = most_while(campaign, one);
    if (!most || *one.from <= *most) continue;
    context.diagnostics.add(
        {.check = check_names::grade_unreachable,
         .span = one.from.span,
         .message = say("\"{}\" begins at {} points, and nobody can have more than {}", one.title,
                        *one.from, *most),
         .record = one.title,
         .help = tr("correct `from`, or the maxima of the criteria")});
  }
}

}  // namespace campaign
