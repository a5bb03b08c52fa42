// The registry of rules, by name.
#include "award/rule.hpp"

#include <algorithm>

namespace campaign {

const std::vector<RuleEntry>& rule_entries() {
  static const std::vector<RuleEntry> entries = {
#define ENTRY(name, severity, summary, why, mend, wrong, right) \
  {{user_name<#name>, Severity::severity}, summary, rules::name},
#define MATTER(name, summary) {{user_name<#name>, Severity::warning}, summary, rules::name},
#include "award/rules.def"
  };
  return entries;
}

const RuleEntry* find_rule(std::string_view name) { return find_entry(rule_entries(), name); }

SubjectClass class_of(const Participant& who) {
  if (who.person) return SubjectClass::person;
  return who.unit->is_household() ? SubjectClass::household : SubjectClass::unit;
}

}  // namespace campaign
