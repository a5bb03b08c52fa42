// Too few nominees work directly, against the share that the plan sets.
#include <set>

#include "base/message.hpp"
#include "check/every.hpp"
#include "model/on_day.hpp"

namespace campaign {

void checks::direct_share(const CheckContext& context) {
  const auto& plan = context.evaluation.campaign.plan;
  if (!plan || !plan->direct_share || !context.knows({"nominations", "people"})) return;
  std::set<const Person*> people, direct;
  every_nomination(context, [&](const NominationPlace& place) {
    if (!place.who.person) return;
    people.insert(place.who.person);
    if (statistical_class(*place.who.person, place.day()) == StatisticalClass::direct)
      direct.insert(place.who.person);
  });
  const auto all = static_cast<int64_t>(people.size());
  const auto direct_count = static_cast<int64_t>(direct.size());
  const Majority required{**plan->direct_share};
  if (all == 0 || direct_count >= required.least_of(all)) return;
  context.diagnostics.add(
      {.check = check_names::direct_share,
       .span = plan->direct_share->span,
       .message = say(
           "{} of the {} people nominated lead nobody, and the plan asks {}, which is {}",
           direct_count, all, share_message(**plan->direct_share, plan->direct_share->span.text()),
           required.least_of(all)),
       .record = *plan->title,
       .help = tr("nominate more people who do the work themselves, or fewer who lead")});
}

}  // namespace campaign
