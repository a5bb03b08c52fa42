// Conditions by which a form of award would be judged by its own standards, through other forms.
#include <algorithm>

#include "award/pack_problems.hpp"
#include "award/statute.hpp"
#include "base/message.hpp"

namespace campaign {
namespace {

bool leads_to(const Statute& statute, const AwardFormId& from, const AwardFormId& to,
              std::vector<AwardFormId>& seen) {
  if (from == to) return true;
  if (std::find(seen.begin(), seen.end(), from) != seen.end()) return false;
  seen.push_back(from);
  const auto* form = statute.form(from);
  if (!form) return false;
  for (const auto& standard : form->standards)
    for (const auto& rule : standard.rules)
      for (const auto& next : rule.requirement.judged_too)
        if (leads_to(statute, next, to, seen)) return true;
  return false;
}

}  // namespace

void Statute::break_cycles(Diagnostics& diagnostics) {
  for (auto& form : forms_)
    for (auto& standard : form.standards)
      for (auto& rule : standard.rules)
        for (const auto& next : rule.requirement.judged_too) {
          std::vector<AwardFormId> seen;
          if (!leads_to(*this, next, *form.form->id, seen)) continue;
          diagnostics.add(
              {.check = pack_problems::standard_of_itself,
               .span = rule.condition->rule.span,
               .message = say("{} would be judged by its own standard", form.form->title),
               .help = tr("name a form that does not ask for this one in turn")});
          rule.requirement = unreadable_rule(*rule.condition);
          break;
        }
}

}  // namespace campaign
