// Somebody is put forward, or heads a unit, who is not here any more.
#include "base/language.hpp"
#include "base/shown.hpp"
#include "check/every.hpp"

namespace campaign {
namespace {

bool is_gone(const Person& person, const Date& day) {
  if (person.until) return **person.until < day;
  return person.status != Status::active && person.status != Status::seconded;
}

std::string gone_words(const Person& person) {
  if (!person.until)
    return say("{} is not here any more by `status`, and nobody wrote since which day",
               *person.name);
  return person.status == Status::deceased
             ? say("{} died on {}", *person.name, shown(**person.until))
             : say("{} was here until {}", *person.name, shown(**person.until));
}

Note note_on(const Person& person) {
  return {person.until ? person.until->span : person.id.span, tr("the last day")};
}

void check_gone(const Checking& checking, const NominationPlace& place) {
  const auto* person = place.who.person;
  if (!person || !is_gone(*person, place.day())) return;
  const bool died = person->status == Status::deceased;
  if (died && place.nomination.posthumous) return;
  auto problem =
      place.problem(check_names::person_gone, place.nomination.subject.span, gone_words(*person));
  problem.help = died ? tr("write `posthumous: true`, or withdraw the nomination")
                      : tr("compare the post and unit in the papers, or withdraw the nomination");
  problem.notes = {note_on(*person)};
  checking.diagnostics.add(std::move(problem));
}

void check_gone(const Checking& checking, const Unit& unit) {
  const auto* person = unit.head ? checking.index.person(**unit.head) : nullptr;
  const bool ended = unit.until && **unit.until < checking.today;
  if (!person || ended || !is_gone(*person, checking.today)) return;
  checking.diagnostics.add({.check = check_names::person_gone,
                            .span = unit.head->span,
                            .message = gone_words(*person),
                            .record = *unit.name,
                            .help = tr("write who heads the unit now"),
                            .notes = {note_on(*person)},
                            .subject = unit.id->text,
                            .day = checking.today});
}

}  // namespace

void checks::person_gone(const Checking& checking) {
  every_nomination(checking, [&](const NominationPlace& place) { check_gone(checking, place); });
  for (const auto& unit : checking.campaign.units) check_gone(checking, unit);
}

}  // namespace campaign
