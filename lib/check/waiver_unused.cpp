// A waiver that covers nothing.
#include <algorithm>
#include <set>

#include "base/message.hpp"
#include "check/waivers.hpp"

namespace campaign {

/// With a sheet that is taken for another, what the waiver covers may come back when it is
/// mended.
void checks::waiver_unused(const CheckContext& context) {
  if (!context.knows_all()) return;
  const auto known = waivable_checks();
  const auto problems = context.diagnostics.list();
  std::set<Matter> matters;
  for (const auto& problem : problems) {
    if (problem.check.name == check_names::round_unlikely.name ||
        problem.check.name == check_names::score_twice.name)
      return;
    for (const auto& one : matters_of(problem)) matters.insert(one);
  }
  for (const auto& waiver : context.evaluation.campaign.waivers) {
    const bool used = matters.contains(matter_of(waiver));
    const bool exists = std::find(known.begin(), known.end(), *waiver.check) != known.end();
    if (used || !exists) continue;
    context.diagnostics.add({.check = check_names::waiver_unused,
                             .span = waiver.check.span,
                             .message = tr("this waiver covers nothing"),
                             .record = context.evaluation.index.name(*waiver.subject),
                             .help = tr("remove the waiver")});
  }
}

}  // namespace campaign
