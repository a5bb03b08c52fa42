// A criterion, bonus or penalty named for a time in which it does not stand.
#include "base/message.hpp"
#include "check/every.hpp"

namespace campaign {
namespace {

struct NamedPart {
  std::string title;
  Span declared;
  std::vector<Period> times;
};

/// Of the versions of an id; no title when it is not in the plan.
NamedPart part_named(const Campaign& campaign, const CriterionId& id) {
  NamedPart part;
  const auto add = [&](const auto& list) {
    for (const auto& one : list) {
      if (*one.id != id) continue;
      if (part.times.empty()) part.title = one.title, part.declared = one.id.span;
      part.times.push_back(one.in_force);
    }
  };
  add(campaign.criteria);
  add(campaign.bonuses);
  add(campaign.penalties);
  return part;
}

/// Whom a criterion is named for, and when; `record` is computed only for problems.
struct Named {
  const Located<CriterionId>& id;
  const Period& when;
  const SubjectId& subject;
  std::function<Message()> record;
};

void check_time(const CheckContext& context, const Named& named) {
  const auto& index = context.evaluation.index;
  const Date day = plan_day(context.evaluation.campaign, named.when.last);
  if (index.criterion(*named.id, day) || index.adjustment(*named.id, day)) return;
  const auto part = part_named(context.evaluation.campaign, *named.id);
  if (part.times.empty()) return;  // unknown-criterion
  context.diagnostics.add(
      {.check = check_names::criterion_not_in_force,
       .span = named.id.span,
       .message = say("\"{}\" is not in the plan of {}", part.title, named.when),
       .label = say("in force: {}", joined({part.times.begin(), part.times.end()}, ", ")),
       .record = named.record(),
       .help = tr("take it out, or correct `from` or `until` of it in the plan"),
       .notes = {{part.declared, tr("declared here")}},
       .subject = named.subject.text,
       .day = named.when.last});
}

}  // namespace

void checks::criterion_not_in_force(const CheckContext& context) {
  const auto& evaluation = context.evaluation;
  if (!context.knows({"criteria", "bonuses", "penalties"})) return;
  every_mark(evaluation.campaign, [&](const MarkPlace& place) {
    check_time(context, {place.mark.criterion, *place.sheet.period, *place.subject.subject,
                         [&] { return place.record(evaluation.index); }});
  });
  for (const auto& one : evaluation.campaign.achievements)
    if (one.criterion && !one.subjects.empty())
      check_time(context, {*one.criterion, *one.when, *one.subjects.front(),
                           [&] { return record_of(one, evaluation.index); }});
}

}  // namespace campaign
