// Waivers: matches them to problems, and removes the problems that they cover.
#include "check/waivers.hpp"

#include <algorithm>

namespace campaign {

namespace {

/// Warnings, and violations of the plan's own rules. Ambiguous or wrong data stays an error.
bool is_waivable(const CheckName& check) {
  constexpr std::string_view kRules[] = {
      check_names::criterion_floor.name,  check_names::evidence_missing.name,
      check_names::head_not_of_unit.name, check_names::evidence_file_missing.name,
      check_names::unit_ended.name,       check_names::date_outside_campaign.name};
  return check.severity == Severity::warning ||
         std::find(std::begin(kRules), std::end(kRules), check.name) != std::end(kRules);
}

}  // namespace

std::vector<std::string_view> waivable_checks() {
  std::vector<std::string_view> names;
  for (const auto& check : {
#define ENTRY(name, severity, summary, why, mend, wrong, right) check_names::name,
#include "check/checks.def"
       })
    if (is_waivable(check)) names.push_back(check.name);
  for (const auto& rule : rule_entries())
    if (is_waivable(rule.check)) names.push_back(rule.check.name);
  return names;
}

bool is_about(const Waiver& waiver, const Diagnostic& problem) {
  const auto& more = problem.more_subjects;
  const auto& id = waiver.subject->text;
  return problem.check.name == *waiver.check &&
         (problem.subject == id || std::find(more.begin(), more.end(), id) != more.end());
}

bool covers(const Waiver& waiver, const Diagnostic& problem) {
  return is_about(waiver, problem) && problem.day <= *waiver.until;
}

void remove_waived(const CheckContext& context) {
  const auto& waivers = context.evaluation.campaign.waivers;
  if (!context.knows({"waivers"}))  // one of them may cover it
    context.diagnostics.remove_if([](const Diagnostic& problem) {
      return !problem.subject.empty() && is_waivable(problem.check);
    });
  context.diagnostics.remove_if([&](const Diagnostic& problem) {
    return std::any_of(waivers.begin(), waivers.end(),
                       [&](const Waiver& waiver) { return covers(waiver, problem); });
  });
}

}  // namespace campaign
