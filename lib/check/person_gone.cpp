// A nominee, the head of a unit, or a member of the council who has left; a nominated unit that
// has ended.
#include "base/message.hpp"
#include "check/every.hpp"
#include "check/voters.hpp"
#include "model/on_day.hpp"

namespace campaign {
namespace {

bool is_gone(const Person& person, const Date& day) {
  if (has_reversed_times(person)) return false;
  if (person.until) return **person.until < day;
  return *person.status != Status::active && *person.status != Status::seconded;
}

Message gone_message(const Person& person) {
  if (!person.until)
    return say("{} is not here any more by `status`, and nobody wrote since which day",
               *person.name);
  return *person.status == Status::deceased
             ? say("{} died on {}", *person.name, **person.until)
             : say("{} was here until {}", *person.name, **person.until);
}

Note note_on(const Person& person) {
  return {person.until ? person.until->span : person.id.span, tr("the last day")};
}

/// A unit that had ended when it was put forward, or before it is.
void check_ended(const CheckContext& context, const NominationPlace& place) {
  const auto* unit = place.who.unit;
  if (!unit || !unit->until || has_reversed_times(*unit) || place.day() <= **unit->until) return;
  auto problem = place.problem(check_names::person_gone, place.nomination.subject.span,
                               say("{} ended on {}", *unit->name, **unit->until));
  problem.help = tr("put forward the unit that follows it, or withdraw the nomination");
  problem.notes = {{unit->until->span, tr("the last day")}};
  context.diagnostics.add(std::move(problem));
}

void check_gone(const CheckContext& context, const NominationPlace& place) {
  check_ended(context, place);
  const auto* person = place.who.person;
  if (!person || !is_gone(*person, place.day())) return;
  const bool died = *person->status == Status::deceased;
  if (died && place.nomination.posthumous) return;
  auto problem =
      place.problem(check_names::person_gone, place.nomination.subject.span, gone_message(*person));
  problem.help = died ? tr("write `posthumous: true`, or withdraw the nomination")
                      : tr("compare the post and unit in the papers, or withdraw the nomination");
  problem.notes = {note_on(*person)};
  context.diagnostics.add(std::move(problem));
}

void check_gone(const CheckContext& context, const Unit& unit) {
  const auto* head = head_on(unit, context.today);
  const auto* person = head ? context.evaluation.index.person(**head) : nullptr;
  const bool ended = unit.until && **unit.until < context.today;
  if (!person || ended || !is_gone(*person, context.today)) return;
  context.diagnostics.add({.check = check_names::person_gone,
                           .span = head->span,
                           .message = gone_message(*person),
                           .record = *unit.name,
                           .help = tr("write who heads the unit now"),
                           .notes = {note_on(*person)},
                           .subject = unit.id->text,
                           .day = context.today});
}

/// A member who is not here any more at a vote, which asks a share of all members. Who is named at
/// the meeting all the same is the matter of another check.
void check_gone(const CheckContext& context, const CouncilMember& member) {
  const auto* person = context.evaluation.index.person(*member.person);
  if (!person) return;
  for (const auto& meeting : context.evaluation.campaign.meetings) {
    if (meeting.ballots.empty() || !member.time().contains(*meeting.date) ||
        !is_gone(*person, *meeting.date) || voters_of(meeting).contains(person->id->text))
      continue;
    return context.diagnostics.add(
        {.check = check_names::person_gone,
         .span = member.person.span,
         .message = gone_message(*person) + ", " +
                    say("and still counts among all members of the council on {}", *meeting.date),
         .record = tr("council"),
         .help = tr("write the last day as a member as `until`"),
         .notes = {note_on(*person), {meeting.date.span, tr("the meeting")}},
         .subject = person->id->text,
         .day = *meeting.date});
  }
}

}  // namespace

void checks::person_gone(const CheckContext& context) {
  every_nomination(context, [&](const NominationPlace& place) { check_gone(context, place); });
  for (const auto& unit : context.evaluation.campaign.units) check_gone(context, unit);
  if (context.evaluation.campaign.council && context.knows({"council", "meetings"}))
    for (const auto& one : context.evaluation.campaign.council->members) check_gone(context, one);
}

}  // namespace campaign
