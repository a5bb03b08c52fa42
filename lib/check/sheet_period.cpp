// A sheet must be for one reporting period of the plan.
#include <algorithm>

#include "base/message.hpp"
#include "check/check.hpp"
#include "model/word_labels.hpp"

namespace campaign {

void checks::sheet_period(const CheckContext& context) {
  const auto& plan = context.evaluation.campaign.plan;
  if (!plan) return;
  const Step step = plan->reporting ? (*plan->reporting)->every : Step::month;
  for (const auto& sheet : context.evaluation.campaign.sheets) {
    if (*sheet.period == step_of(sheet.period->first, step)) continue;
    context.diagnostics.add(
        {.check = check_names::sheet_period,
         .span = sheet.period.span,
         .message = say("{} is not a reporting period: this campaign reports every `{}`",
                        *sheet.period, word_label(word_of(step))),
         .record = round_name(*sheet.round),
         .help = say("write it as {}", step_of(sheet.period->first, step).text()),
         .notes = plan->reporting ? std::vector<Note>{{plan->reporting->span, tr("set here")}}
                                  : std::vector<Note>{}});
  }
}

}  // namespace campaign
