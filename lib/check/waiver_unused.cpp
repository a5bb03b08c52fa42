// A waiver that covers nothing.
#include <algorithm>

#include "base/language.hpp"
#include "check/waivers.hpp"

namespace campaign {

void checks::waiver_unused(const Checking& checking) {
  if (!checking.campaign.whole) return;
  const auto known = waivable_checks();
  const auto problems = checking.diagnostics.list();
  for (const auto& waiver : checking.campaign.waivers) {
    const bool used = std::any_of(problems.begin(), problems.end(),
                                  [&](const auto& problem) { return is_about(waiver, problem); });
    const bool exists = std::find(known.begin(), known.end(), *waiver.check) != known.end();
    if (used || !exists) continue;
    checking.diagnostics.add({.check = check_names::waiver_unused,
                              .span = waiver.check.span,
                              .message = tr("this waiver covers nothing"),
                              .record = checking.index.name(*waiver.subject),
                              .help = tr("remove the waiver")});
  }
}

}  // namespace campaign
