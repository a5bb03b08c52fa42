// Waivers: which problems they are about, and which they cover.
#include "check/waivers.hpp"

#include <algorithm>

namespace campaign {

std::vector<std::string_view> waivable_checks() {
  return {
#define ENTRY(name, severity, summary, why, mend, wrong, right) user_name<#name>,
#include "check/checks.def"
  };
}

bool is_about(const Waiver& waiver, const Diagnostic& problem) {
  return problem.check.name == *waiver.check && problem.subject == waiver.subject->text;
}

bool covers(const Waiver& waiver, const Diagnostic& problem) {
  return is_about(waiver, problem) && problem.day <= *waiver.until;
}

void remove_waived(const Checking& checking) {
  const auto& waivers = checking.campaign.waivers;
  checking.diagnostics.remove_if([&](const Diagnostic& problem) {
    return std::any_of(waivers.begin(), waivers.end(),
                       [&](const Waiver& waiver) { return covers(waiver, problem); });
  });
}

}  // namespace campaign
