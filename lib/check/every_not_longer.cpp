// `every` of a criterion, bonus or penalty must be longer than the reporting periods.
#include "base/message.hpp"
#include "check/check.hpp"
#include "model/word_labels.hpp"

namespace campaign {
namespace {

template <class T>
void check_steps(const CheckContext& context, const std::vector<T>& parts) {
  const auto& campaign = context.evaluation.campaign;
  const Step step = reporting_step(campaign);
  const Located<Step>* last = nullptr;
  for (const auto& one : parts) {
    if (!one.every || **one.every > step) continue;
    if (last && last->span == one.every->span) continue;  // that of its group
    last = &*one.every;
    context.diagnostics.add(
        {.check = check_names::every_not_longer,
         .span = one.every->span,
         .message = say("the reporting periods are of one {} already", word_label(word_of(step))),
         .record = one.title,
         .help = step == Step::year ? tr("take `every` out")
                                    : tr("take `every` out, or write a longer time"),
         .notes = campaign.plan->reporting
                      ? std::vector<Note>{{campaign.plan->reporting->span, tr("set here")}}
                      : std::vector<Note>{}});
  }
}

}  // namespace

void checks::every_not_longer(const CheckContext& context) {
  const auto& campaign = context.evaluation.campaign;
  if (!campaign.plan) return;
  check_steps(context, campaign.criteria);
  check_steps(context, campaign.bonuses);
  check_steps(context, campaign.penalties);
}

}  // namespace campaign
