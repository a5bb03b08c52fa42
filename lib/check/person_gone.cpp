// Somebody is put forward, or heads a unit, who is not here any more.
#include "base/language.hpp"
#include "base/shown.hpp"
#include "check/every.hpp"

namespace campaign {
namespace {

std::string left_words(const Person& person) {
  return person.status == Status::deceased
             ? say("{} died on {}", *person.name, shown(**person.until))
             : say("{} left on {}", *person.name, shown(**person.until));
}

void look_at(const Checking& checking, const NominationPlace& place) {
  const auto* person = place.who.person;
  if (!person) return;
  const bool died = person->status == Status::deceased;
  const bool left = person->until && **person->until < place.day();
  if ((!died && !left) || (died && place.nomination.posthumous)) return;
  auto problem = place.problem(check_names::person_gone, place.nomination.subject.span,
                               person->until ? left_words(*person) : say("{} died", *person->name));
  problem.help = died ? tr("write `posthumous: true`, or withdraw the nomination")
                      : tr("compare the post and unit in the papers, or withdraw the nomination");
  problem.notes = {{person->until ? person->until->span : person->id.span, tr("the last day")}};
  checking.diagnostics.add(std::move(problem));
}

void look_at(const Checking& checking, const Unit& unit) {
  const auto* person = unit.head ? checking.index.person(**unit.head) : nullptr;
  const Date day = unit.until ? std::min(checking.today, **unit.until) : checking.today;
  if (!person || !person->until || day <= **person->until) return;
  checking.diagnostics.add({.check = check_names::person_gone,
                            .span = unit.head->span,
                            .message = left_words(*person),
                            .record = *unit.name,
                            .help = tr("write who heads the unit now"),
                            .notes = {{person->until->span, tr("the last day")}},
                            .subject = unit.id->text,
                            .day = checking.today});
}

}  // namespace

void checks::person_gone(const Checking& checking) {
  every_nomination(checking, [&](const NominationPlace& place) { look_at(checking, place); });
  for (const auto& unit : checking.campaign.units) look_at(checking, unit);
}

}  // namespace campaign
