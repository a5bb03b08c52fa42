// Waivers: matches them to problems, and removes the problems that they cover.
#include "check/waivers.hpp"

#include <algorithm>
#include <map>

#include "base/spelling.hpp"

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
#define MATTER(name, summary)  // is never reported
#define ENTRY(name, severity, summary, why, mend, wrong, right) \
  CheckName{user_name<#name>, Severity::severity},
#include "award/rules.def"
       })
    if (is_waivable(check)) names.push_back(check.name);
  return names;
}

Matter matter_of(const Waiver& waiver) { return {*waiver.check, waiver.subject->text}; }

std::vector<Matter> matters_of(const Diagnostic& problem) {
  std::vector<Matter> matters{{problem.check.name, problem.subject}};
  for (const auto& one : problem.more_subjects) matters.emplace_back(problem.check.name, one);
  return matters;
}

namespace {

/// A check that is misspelt is reported; what it most likely means is not reported beside that.
Matter matter_meant(const Waiver& waiver) {
  const auto known = waivable_checks();
  if (std::find(known.begin(), known.end(), *waiver.check) != known.end()) return matter_of(waiver);
  return {nearest(*waiver.check, known), waiver.subject->text};
}

}  // namespace

void remove_waived(const CheckContext& context) {
  std::map<Matter, Date> last_days;
  for (const auto& waiver : context.evaluation.campaign.waivers) {
    const auto [known, is_new] = last_days.try_emplace(matter_meant(waiver), *waiver.until);
    known->second = std::max(known->second, *waiver.until);
  }
  if (!context.knows({"waivers"}))  // one of them may cover it
    context.diagnostics.remove_if([](const Diagnostic& problem) {
      return !problem.subject.empty() && is_waivable(problem.check);
    });
  context.diagnostics.remove_if([&](const Diagnostic& problem) {
    const auto matters = matters_of(problem);
    return std::any_of(matters.begin(), matters.end(), [&](const Matter& one) {
      const auto found = last_days.find(one);
      return found != last_days.end() && problem.day <= found->second;
    });
  });
}

}  // namespace campaign
