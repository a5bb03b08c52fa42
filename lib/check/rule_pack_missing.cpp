// Nominations need a rule pack in the plan, by which they are judged.
#include <algorithm>

#include "base/message.hpp"
#include "check/check.hpp"

namespace campaign {

void checks::rule_pack_missing(const CheckContext& context) {
  const auto& plan = context.evaluation.campaign.plan;
  const auto& nominations = context.evaluation.campaign.nominations;
  const auto is_open = [](const Nomination& one) { return !one.withdrawn; };
  const auto first = std::find_if(nominations.begin(), nominations.end(), is_open);
  if (!plan || !plan->rule_packs.empty() || first == nominations.end()) return;
  const auto count = std::count_if(first, nominations.end(), is_open);
  context.diagnostics.add(
      {.check = check_names::rule_pack_missing,
       .span = plan->id.span,
       .message = say_count("the plan names no law, so nobody judges {} nomination",
                            "the plan names no law, so nobody judges {} nominations",
                            static_cast<size_t>(count)),
       .record = *plan->title,
       .help = tr("add `rule-pack: ID` to the section `campaign`; `campaign list rule-packs` "
                  "shows which there are, and their times"),
       .notes = {{first->form.span, tr("the first nomination")}}});
}

}  // namespace campaign
