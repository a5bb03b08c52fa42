// A criterion may be used only for the kind of subject that its group applies to.
#include "base/message.hpp"
#include "check/every.hpp"

namespace campaign {
namespace {

Message plural_label(AppliesTo kind) {
  switch (kind) {
    case AppliesTo::unit:
      return tr("units");
    case AppliesTo::leader:
      return tr("leaders");
    case AppliesTo::person:
      return tr("people");
  }
  return {};
}

struct Use {
  const Located<CriterionId>& criterion;
  const SubjectId& subject;
  std::function<Message()> record;  ///< computed only for problems: there are many marks
  Date day;
};

/// A bonus or penalty that is kept to other kinds of subjects.
void check_adjustment_use(const CheckContext& context, const Use& use, const Adjustment& adjustment,
                          std::optional<AppliesTo> kind) {
  if (!kind || adjustment.is_for(*kind)) return;
  std::vector<Message> kinds;
  for (const auto one : adjustment.applies_to) kinds.push_back(plural_label(one));
  context.diagnostics.add(
      {.check = check_names::criterion_wrong_subject,
       .span = use.criterion.span,
       .message =
           say("\"{}\" is for {}, and {} is one of the {}", adjustment.title, joined(kinds, ", "),
               context.evaluation.index.name(use.subject), plural_label(*kind)),
       .record = use.record(),
       .help = tr("take it out, or correct `applies-to`"),
       .notes = {{adjustment.id.span, tr("declared here")}},
       .subject = use.subject.text,
       .day = use.day});
}

void check_use(const CheckContext& context, const Use& use) {
  const Date day = plan_day(context.evaluation.campaign, use.day);
  const auto* criterion = context.evaluation.index.criterion(*use.criterion, day);
  const auto kind = kind_of(context, use.subject, use.day);
  if (const auto* adjustment = context.evaluation.index.adjustment(*use.criterion, day))
    return check_adjustment_use(context, use, *adjustment, kind);
  if (!criterion || !kind || criterion->applies_to == *kind) return;
  const auto name = context.evaluation.index.name(use.subject);
  context.diagnostics.add(
      {.check = check_names::criterion_wrong_subject,
       .span = use.criterion.span,
       .message = say("\"{}\" is a criterion for {}, and {} is one of the {}", criterion->title,
                      plural_label(criterion->applies_to), name, plural_label(*kind)),
       .label = say("for {}", plural_label(criterion->applies_to)),
       .record = use.record(),
       .help = say("use a criterion for {}", plural_label(*kind)),
       .notes = {{criterion->id.span, tr("declared here")}},
       .subject = use.subject.text,
       .day = use.day});
}

}  // namespace

void checks::criterion_wrong_subject(const CheckContext& context) {
  if (!context.knows({"campaign", "criteria"})) return;  // say who is a leader, and whose a root is
  every_mark(context.evaluation.campaign, [&](const MarkPlace& place) {
    check_use(context,
              {place.mark.criterion, *place.subject.subject,
               [&] { return place.record(context.evaluation.index); }, place.sheet.period->last});
  });
  for (const auto& one : context.evaluation.campaign.achievements)
    for (const auto& subject : one.subjects)
      if (one.criterion)
        check_use(context,
                  {*one.criterion, *subject,
                   [&] { return record_of(one, context.evaluation.index); }, one.when->last});
}

}  // namespace campaign
