// Records must overlap the campaign's period.
#include <set>

#include "base/message.hpp"
#include "check/every.hpp"

namespace campaign {
namespace {

Message record_of_figures(const FigureSheet& sheet, const Index& index) {
  return sheet.unit ? say("{}, figures", index.name(**sheet.unit)) : tr("figures");
}

void check_period(const CheckContext& context, const Located<Period>& when, Message record,
                  const std::vector<Located<SubjectId>>& subjects) {
  const auto& period = context.evaluation.campaign.plan->period;
  if (period->overlaps(*when)) return;
  context.diagnostics.add(
      about({.check = check_names::date_outside_campaign,
             .span = when.span,
             .message = say("{} is outside the campaign's period {}", *when, *period),
             .record = std::move(record),
             .help = tr("correct the date, or the period of the campaign"),
             .notes = {{period.span, tr("set here")}},
             .day = when->last},
            subjects));
}

/// A council cannot vote before the campaign begins.
void check_votes(const CheckContext& context) {
  std::set<const Meeting*> reported;
  every_nomination(context, [&](const NominationPlace& place) {
    if (!is_voted_before_campaign(context, place)) return;
    const auto* meeting = place.vote->meeting;
    const auto& period = context.evaluation.campaign.plan->period;
    if (!reported.insert(meeting).second) return;
    context.diagnostics.add(
        {.check = check_names::date_outside_campaign,
         .span = meeting->date.span,
         .message = say("the meeting of {} voted before the campaign began", *meeting->date),
         .record = meeting->id->text,
         .help = tr("correct the date, or the period of the campaign"),
         .notes = {{period.span, tr("set here")}}});
  });
}

/// Nobody is put forward before the campaign begins, nor are they registered years before.
void check_begun(const CheckContext& context, const std::optional<Located<Date>>& day,
                 const Date& first, const SubjectId& subject) {
  if (!day || first <= **day) return;
  const auto& period = context.evaluation.campaign.plan->period;
  context.diagnostics.add({.check = check_names::date_outside_campaign,
                           .span = day->span,
                           .message = say("{} lies before the campaign", **day),
                           .record = context.evaluation.index.name(subject),
                           .help = tr("correct the date, or the campaign's period"),
                           .notes = {{period.span, tr("set here")}},
                           .subject = subject.text});
}

}  // namespace

void checks::date_outside_campaign(const CheckContext& context) {
  const auto& campaign = context.evaluation.campaign;
  if (!campaign.plan || !context.knows({"campaign"})) return;
  check_votes(context);
  for (const auto& one : campaign.achievements)
    check_period(context, one.when, record_of(one, context.evaluation.index), one.subjects);
  for (const auto& one : campaign.sheets)
    check_period(context, one.period, round_name(*one.round), {});
  for (const auto& one : campaign.figures)
    check_period(context, one.period, record_of_figures(one, context.evaluation.index),
                 one.unit ? std::vector{*one.unit} : std::vector<Located<SubjectId>>());
  const Date first = campaign.plan->period->first;
  for (const auto& one : campaign.nominations) {
    check_begun(context, one.submitted, first, *one.subject);
    check_begun(context, one.withdrawn, first, *one.subject);
  }
  for (const auto& one : campaign.registrations)
    if (!one.subjects.empty())
      check_begun(context, one.date, {one.year - 1, 1, 1}, *one.subjects.front());
}

}  // namespace campaign
