// A waiver that ended before the day of a problem that it is about.
#include <algorithm>
#include <map>
#include <vector>

#include "base/message.hpp"
#include "check/waivers.hpp"

namespace campaign {

void checks::waiver_expired(const CheckContext& context) {
  const auto problems = context.diagnostics.list();
  std::map<Matter, std::vector<const Diagnostic*>> latest;  // each later than those before it
  for (const auto& problem : problems)
    for (const auto& one : matters_of(problem))
      if (auto& list = latest[one]; list.empty() || list.back()->day < problem.day)
        list.push_back(&problem);
  for (const auto& waiver : context.evaluation.campaign.waivers) {
    const auto found = latest.find(matter_of(waiver));
    if (found == latest.end()) continue;
    const auto late = std::upper_bound(
        found->second.begin(), found->second.end(), *waiver.until,
        [](const Date& until, const Diagnostic* problem) { return until < problem->day; });
    if (late == found->second.end()) continue;
    context.diagnostics.add(
        {.check = check_names::waiver_expired,
         .span = waiver.until.span,
         .message = say("this waiver ended on {}, before the record it is for", *waiver.until),
         .record = context.evaluation.index.name(*waiver.subject),
         .help = tr("have it extended, or correct the data"),
         .notes = {{(*late)->span, tr("the record")}}});
  }
}

}  // namespace campaign
