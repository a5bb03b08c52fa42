// Active people must not belong to a unit that has ended.
#include "base/message.hpp"
#include "check/check.hpp"

namespace campaign {

void checks::unit_ended(const CheckContext& context) {
  if (!context.evaluation.campaign.plan) return;
  const Date begin = context.evaluation.campaign.plan->period->first;
  for (const auto& person : context.evaluation.campaign.people) {
    const auto* unit = person.unit ? context.evaluation.index.unit(**person.unit) : nullptr;
    if (!unit || !unit->until || *person.status != Status::active) continue;
    if (has_reversed_times(*unit)) continue;
    const Date end = **unit->until;
    const bool left_in_time = person.until && **person.until <= end;
    if (left_in_time || (end >= begin && end >= context.today)) continue;
    context.diagnostics.add(
        {.check = check_names::unit_ended,
         .span = person.unit->span,
         .message = say("{} ended on {}", *unit->name, end),
         .record = *person.name,
         .help = tr("move the person to another unit, or give the person's last day as `until`"),
         .notes = {{unit->until->span, tr("set here")}},
         .subject = person.id->text});
  }
}

}  // namespace campaign
