// What happened outside the campaign's period does not belong to it.
#include <set>

#include "base/language.hpp"
#include "base/shown.hpp"
#include "check/every.hpp"

namespace campaign {
namespace {

std::string record_of_figures(const FigureSheet& sheet, const Index& index) {
  return sheet.unit ? say("{}, figures", index.name(**sheet.unit)) : tr("figures");
}

void check_period(const Checking& checking, const Located<Period>& when, std::string record) {
  const auto& period = checking.campaign.plan->period;
  if (period->overlaps(*when)) return;
  checking.diagnostics.add(
      {.check = check_names::date_outside_campaign,
       .span = when.span,
       .message = say("{} is outside the campaign's period {}", when.span.text(), shown(*period)),
       .record = std::move(record),
       .help = tr("correct the date, or the period of the campaign"),
       .notes = {{period.span, tr("set here")}}});
}

/// Nobody votes on what a campaign will bring.
void check_votes(const Checking& checking) {
  std::set<const Meeting*> reported;
  every_nomination(checking, [&](const NominationPlace& place) {
    const auto* meeting = place.vote ? place.vote->meeting : nullptr;
    const auto& period = checking.campaign.plan->period;
    if (!meeting || *meeting->date >= period->first || !reported.insert(meeting).second) return;
    checking.diagnostics.add(
        {.check = check_names::date_outside_campaign,
         .span = meeting->date.span,
         .message = say("the meeting of {} voted before the campaign began", shown(*meeting->date)),
         .record = meeting->id->text,
         .help = tr("correct the date, or the period of the campaign"),
         .notes = {{period.span, tr("set here")}}});
  });
}

}  // namespace

void checks::date_outside_campaign(const Checking& checking) {
  const auto& campaign = checking.campaign;
  if (!campaign.plan) return;
  check_votes(checking);
  for (const auto& one : campaign.achievements)
    check_period(checking, one.when, record_of(one, checking.index));
  for (const auto& one : campaign.sheets)
    check_period(checking, one.period, round_name(*one.round));
  for (const auto& one : campaign.figures)
    check_period(checking, one.period, record_of_figures(one, checking.index));
}

}  // namespace campaign
