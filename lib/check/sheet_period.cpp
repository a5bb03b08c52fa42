// A sheet must be for one reporting period of the plan.
#include <optional>

#include "base/message.hpp"
#include "check/check.hpp"
#include "check/named_period.hpp"
#include "model/word_labels.hpp"

namespace campaign {
namespace {

/// The one step that a sheet can be for: the step around its days, else the one that its file is
/// named for.
std::optional<Period> step_meant(const Located<Period>& written, Step step,
                                 const Period& campaign) {
  for (const auto& period : {std::optional(*written), period_named_for(written.span)}) {
    if (!period || !period->overlaps(*written)) continue;
    const auto one = step_of(period->first, step);
    if (one.contains(*period) && one.overlaps(campaign)) return one;
  }
  return std::nullopt;
}

/// Several whole steps.
bool is_longer(const Period& period, Step step) {
  const auto first = step_of(period.first, step);
  return first.first == period.first && first.last < period.last &&
         step_of(period.last, step).last == period.last;
}

}  // namespace

void checks::sheet_period(const CheckContext& context) {
  const auto& plan = context.evaluation.campaign.plan;
  if (!plan) return;
  const auto& campaign = context.evaluation.campaign;
  const Step step = reporting_step(campaign);
  for (const auto& sheet : campaign.sheets) {
    if (sheet_period_of(campaign, *sheet.period)) continue;
    const auto meant = step_meant(sheet.period, step, *plan->period);
    context.diagnostics.add(
        {.check = check_names::sheet_period,
         .span = sheet.period.span,
         .message = say("{} is not a reporting period: this campaign reports every `{}`",
                        *sheet.period, word_label(word_of(step))),
         .record = round_name(*sheet.round),
         .help = meant ? say("write it as {}", meant->text())
                 : is_longer(*sheet.period, step)
                     ? tr("write a sheet for each period, or `every` at what is marked once in a "
                          "longer one")
                     : say("write the one `{}` of these scores", word_label(word_of(step))),
         .notes = plan->reporting ? std::vector<Note>{{plan->reporting->span, tr("set here")}}
                                  : std::vector<Note>{}});
  }
}

}  // namespace campaign
